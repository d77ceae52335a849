package anlan.judgement.indicator;

import anlan.judgement.measure.Facts;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Verdicts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the plan how its promises stand for the whole district. */
@Component
class PlanVerdicts implements Verdicts {

    private final Indicators indicators;

    PlanVerdicts(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<Standing> standings(Campaign campaign, Phase phase, List<String> codes, Instant asOf) {
        var district = List.of(Facts.districtArea());
        return indicators
                .values(codes, district, List.of(Indicators.period(phase)), asOf, Optional.of(campaign))
                .stream()
                .map(v -> new Standing(v.indicator(), v.verdict().code(), v.value()))
                .toList();
    }
}
