package anlan.fact.sheet;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Scope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A sheet of the near township, published once. */
@Component
class SheetSample implements Sample {

    private final SheetBook book;

    SheetSample(SheetBook book) {
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        long id = Scope.as(lin, "test", () -> {
            long made = book.begin("样本排查表近处", district.unit(), lin);
            var question = new Question.Text("q1", Wording.of("样本题目近处"), Wording.NONE, true, Skip.ALWAYS, 20, "");
            var draft = new Draft(made, district.unit(), 1, 0, "样本排查表近处", List.of(question));
            book.edit(draft, lin);
            book.publish(new Draft(made, district.unit(), 2, 0, draft.title(), draft.questions()), lin);
            return made;
        });
        return new Kept(
                Map.of("id", List.of(String.valueOf(id)), "key", List.of("q1"), "version", List.of("1")),
                List.of("/sheets/" + id, "/sheets/" + id + "/versions/1.json"),
                List.of("样本排查表近处", "样本题目近处"),
                true);
    }
}
