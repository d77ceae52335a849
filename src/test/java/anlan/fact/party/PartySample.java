package anlan.fact.party;

import anlan.Filled;
import anlan.Sample;
import anlan.fact.problem.ProblemSample;
import anlan.ground.access.Scope;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** A party of a problem of the near township. */
@Component
class PartySample implements Sample {

    private final ProblemSample problem;
    private final PartyBook book;

    PartySample(ProblemSample problem, PartyBook book) {
        this.problem = problem;
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var kept = problem.fill(district);
        var id = Long.parseLong(kept.names().get("id").getFirst());
        var lin = district.coordinator();
        Scope.as(lin, "test", () -> {
            book.add(id, new Party("样本当事方近处", "0539-7654321", "经营者", ""), "无法联系", lin);
            return true;
        });
        var names = new HashMap<>(kept.names());
        names.put("number", List.of("1"));
        return new Kept(names, List.of("/problems/" + id + "/parties"), List.of("样本当事方近处", "0539-7654321"), true);
    }
}
