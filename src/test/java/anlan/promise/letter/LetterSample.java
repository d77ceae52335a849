package anlan.promise.letter;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Scope;
import anlan.promise.plan.PlanKept;
import anlan.promise.plan.Plans;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The near township's letter: of nobody else's to read or sign. */
@Component
class LetterSample implements Sample {

    private final PlanKept plan;
    private final Plans plans;
    private final LetterBook book;

    LetterSample(PlanKept plan, Plans plans, LetterBook book) {
        this.plan = plan;
        this.plans = plans;
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var campaign =
                plan.of(district, "样本 letter", List.of()).names().get("id").getFirst();
        var found = plans.find(Long.parseLong(campaign)).orElseThrow();
        var letter = Scope.as(
                lin,
                "test",
                () -> book.draft(lin, found.id(), found.version(), district.unit(), Composer.Text.of("= 样本责任状近处")));
        var path = letter.path();
        return new Kept(
                Map.of(
                        "campaign", List.of(campaign),
                        "id", List.of(campaign, String.valueOf(letter.id()))),
                List.of(path, path + "/letter.docx", path + "/letter.pdf", path + "/letter.ofd"),
                List.of("样本责任状近处"),
                false);
    }
}
