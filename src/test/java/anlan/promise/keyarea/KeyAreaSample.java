package anlan.promise.keyarea;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.List;
import org.springframework.stereotype.Component;

/** A key area is everybody's to know. */
@Component
class KeyAreaSample implements Sample {

    private final PlanKept plan;

    KeyAreaSample(PlanKept plan) {
        this.plan = plan;
    }

    @Override
    public Kept fill(Filled.District district) {
        return plan.of(district, "样本 keyarea", List.of());
    }
}
