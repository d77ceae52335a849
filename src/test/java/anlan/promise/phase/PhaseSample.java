package anlan.promise.phase;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.List;
import org.springframework.stereotype.Component;

/** A phase is everybody's to read. */
@Component
class PhaseSample implements Sample {

    private final PlanKept plan;

    PhaseSample(PlanKept plan) {
        this.plan = plan;
    }

    @Override
    public Kept fill(Filled.District district) {
        return plan.of(district, "样本 phase", List.of());
    }
}
