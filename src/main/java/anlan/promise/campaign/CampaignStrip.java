package anlan.promise.campaign;

import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.ground.web.Strip;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The running campaign at the top of every page. */
@Component
class CampaignStrip implements Strip {

    private final Plans plans;
    private final Wording wording;
    private final Clock clock;

    CampaignStrip(Plans plans, Wording wording, Clock clock) {
        this.plans = plans;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Optional<View> now() {
        var today = LocalDate.now(clock);
        return plans.current(today).map(c -> view(c, today));
    }

    private View view(Campaign campaign, LocalDate today) {
        var steps = campaign.phases().stream()
                .map(p -> new Step(wording.name(p.name()), p.share(today)))
                .toList();
        return new View(
                wording.name(campaign.name()),
                wording.months(campaign.from(), campaign.to()),
                Scope.viewer()
                        .filter(v -> v.may(Right.PLAN_SEE))
                        .map(v -> "/plan/" + campaign.id())
                        .orElse(null),
                steps,
                sentence(campaign, today));
    }

    /** The present phase; between two, the next; after the last, the last. */
    private String sentence(Campaign campaign, LocalDate today) {
        var present = campaign.phaseOn(today)
                .or(() -> campaign.phases().stream()
                        .filter(p -> p.from().isAfter(today))
                        .findFirst())
                .orElseGet(() -> campaign.phases().getLast());
        return wording.say("campaign.strip", wording.name(present.name()), wording.standing(campaign, present));
    }
}
