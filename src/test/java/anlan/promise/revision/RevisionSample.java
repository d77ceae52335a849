package anlan.promise.revision;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.List;
import org.springframework.stereotype.Component;

/** A change of the plan's text is everybody's to know. */
@Component
class RevisionSample implements Sample {

    private final PlanKept plan;

    RevisionSample(PlanKept plan) {
        this.plan = plan;
    }

    @Override
    public Kept fill(Filled.District district) {
        return plan.of(district, "样本 revision", List.of());
    }
}
