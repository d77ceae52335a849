package anlan.promise.duty;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.promise.plan.PlanKept;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A duty of the near township: its unit's, and of nobody else's to read. */
@Component
class DutySample implements Sample {

    private final PlanKept plan;
    private final DutyBook book;

    DutySample(PlanKept plan, DutyBook book) {
        this.plan = plan;
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var campaign = Long.parseLong(
                plan.of(district, "样本 duty", List.of()).names().get("id").getFirst());
        var text = new DutyText(1, "order", "样本责任近处", "样本措施近处", 5, List.of(), "", "lin");
        var given = Act.Step.of(Act.Kind.GIVEN)
                .unit(district.unit())
                .until(new Until(java.time.LocalDate.of(2026, 6, 30), null));
        var duty = Scope.as(
                lin, "test", () -> book.make(lin, Act.Hand.of(lin, Right.DUTIES_KEEP), campaign, null, text, given));
        var path = duty.kept().path();
        return new Kept(
                Map.of(
                        "campaign", List.of(String.valueOf(campaign)),
                        "id", List.of(String.valueOf(duty.kept().id()))),
                List.of(path, path + "/text", path + "/parts/new"),
                List.of("样本责任近处", "样本措施近处"),
                false);
    }
}
