package anlan.promise.target;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of the near township are its own. */
@Component
class TargetSample implements Sample {

    private final PlanKept plan;

    TargetSample(PlanKept plan) {
        this.plan = plan;
    }

    @Override
    public Kept fill(Filled.District district) {
        return plan.of(district, "样本 target", List.of("/targets?area=", "/spread?area="));
    }
}
