package anlan.promise.history;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.List;
import org.springframework.stereotype.Component;

/** The history shows another township's figures to nobody else. */
@Component
class HistorySample implements Sample {

    private final PlanKept plan;

    HistorySample(PlanKept plan) {
        this.plan = plan;
    }

    @Override
    public Kept fill(Filled.District district) {
        return plan.of(district, "样本 history", List.of());
    }
}
