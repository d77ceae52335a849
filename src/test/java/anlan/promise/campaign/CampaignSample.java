package anlan.promise.campaign;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.List;
import org.springframework.stereotype.Component;

/** A campaign is everybody's to read. */
@Component
class CampaignSample implements Sample {

    private final PlanKept plan;

    CampaignSample(PlanKept plan) {
        this.plan = plan;
    }

    @Override
    public Kept fill(Filled.District district) {
        return plan.of(district, "样本 campaign", List.of());
    }
}
