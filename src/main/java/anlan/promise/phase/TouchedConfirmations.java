package anlan.promise.phase;

import anlan.promise.change.Touched;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Criterion;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Criteria that were confirmed already, and that a change of the plan words anew or drops. */
@Component
@Order(20)
class TouchedConfirmations implements Touched {

    private final Criteria criteria;
    private final Wording wording;

    TouchedConfirmations(Criteria criteria, Wording wording) {
        this.criteria = criteria;
        this.wording = wording;
    }

    @Override
    public List<Touch> by(Campaign campaign, Plan before, Plan after) {
        return before.phases().stream()
                .filter(p -> !after.phase(p.code()).equals(Optional.of(p)))
                .flatMap(p -> touched(campaign, p, after))
                .toList();
    }

    private Stream<Touch> touched(Campaign campaign, Phase phase, Plan after) {
        return criteria.holding(campaign, phase).stream()
                .filter(h -> h.evidence() != null)
                .filter(h -> !criterion(after, phase, h.criterion()).equals(Optional.of(h.criterion())))
                .map(h -> new Touch(
                        wording.say(
                                "phase.touched-confirmation",
                                wording.name(h.criterion().text())),
                        wording.say("phase.touched-confirmation-detail", String.valueOf(h.by())),
                        "/plan/" + campaign.id() + "/phases/" + phase.code()));
    }

    private static Optional<Criterion> criterion(Plan after, Phase phase, Criterion criterion) {
        return after.phase(phase.code()).flatMap(p -> p.criterion(criterion.code()));
    }
}
