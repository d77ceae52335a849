package anlan.promise.target;

import anlan.promise.change.Touched;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Figures that a change of the plan reaches: those that fall away with their indicator or phase, are judged over other days, or are missing. */
@Component
@Order(10)
class TouchedTargets implements Touched {

    private final Plans plans;
    private final Wording wording;

    TouchedTargets(Plans plans, Wording wording) {
        this.plans = plans;
        this.wording = wording;
    }

    @Override
    public List<Touch> by(Campaign campaign, Plan before, Plan after) {
        var set = plans.targets(campaign).all();
        var touches = new ArrayList<Touch>();
        before.indicators().stream()
                .filter(i -> after.indicator(i.code()).isEmpty())
                .forEach(i -> indicatorGone(campaign, i, set, touches));
        after.indicators().stream()
                .filter(i -> before.indicator(i.code()).isEmpty())
                .forEach(i -> touches.add(new Touch(
                        wording.say("target.touched-new", wording.name(i.name())),
                        wording.say("target.touched-new-detail"),
                        TargetPath.of(campaign.id(), "", "", ""))));
        before.phases().forEach(p -> phase(campaign, p, after, set, touches));
        return touches;
    }

    private void indicatorGone(
            Campaign campaign, PlanIndicator indicator, Collection<Target> set, List<Touch> touches) {
        var gone =
                set.stream().filter(t -> t.indicator().equals(indicator.code())).toList();
        if (!gone.isEmpty()) {
            touches.add(touch(
                    wording.say("target.touched-indicator", wording.name(indicator.name()), gone.size()),
                    gone,
                    TargetPath.of(campaign.id(), "", "", indicator.code())));
        }
    }

    private void phase(Campaign campaign, Phase phase, Plan after, Collection<Target> set, List<Touch> touches) {
        var own = set.stream().filter(t -> phase.code().equals(t.phase())).toList();
        var next = after.phase(phase.code());
        boolean moved = next.isPresent()
                && !(next.get().from().equals(phase.from()) && next.get().to().equals(phase.to()));
        if (own.isEmpty() || next.isPresent() && !moved) {
            return;
        }
        var name = wording.name(phase.name());
        touches.add(touch(
                moved
                        ? wording.say(
                                "target.touched-days",
                                name,
                                own.size(),
                                wording.days(next.get().from(), next.get().to()))
                        : wording.say("target.touched-phase", name, own.size()),
                own,
                TargetPath.of(campaign.id(), phase.code(), "", "")));
    }

    private Touch touch(String what, List<Target> targets, String path) {
        var areas = targets.stream().map(Target::area).distinct().count();
        return new Touch(what, wording.say("target.touched-areas", areas), path);
    }
}
