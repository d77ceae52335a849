package anlan.promise.schedule;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A schedule is of the duties that its reader sees: of none of another's. */
@Component
class ScheduleSample implements Sample {

    private final PlanKept plan;

    ScheduleSample(PlanKept plan) {
        this.plan = plan;
    }

    @Override
    public Kept fill(Filled.District district) {
        return new Kept(
                Map.of(
                        "campaign",
                        plan.of(district, "样本 schedule", List.of()).names().get("id")),
                List.of(),
                List.of(),
                false);
    }
}
