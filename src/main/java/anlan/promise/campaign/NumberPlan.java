package anlan.promise.campaign;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.register.Register;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Plans;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A number for the plan's paper, once the campaign has started; a later version of the plan gets one of its own. */
@UseCase
class NumberPlan {

    private final Plans plans;
    private final PlanShown shown;
    private final PlanNumbers numbers;
    private final Register register;

    NumberPlan(Plans plans, PlanShown shown, PlanNumbers numbers, Register register) {
        this.plans = plans;
        this.shown = shown;
        this.numbers = numbers;
        this.register = register;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/number")
    ModelAndView take(@PathVariable long id, @RequestParam(required = false) @Nullable Long series, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var chosen = Optional.ofNullable(series).flatMap(s -> register.find(s, viewer.units(Right.REGISTER_KEEP)));
        refusals.require(!(campaign instanceof Campaign.Draft), PlanFault.CAMPAIGN_NOT_STARTED, "series");
        refusals.require(chosen.isPresent(), CampaignFault.SERIES_NEEDED, "series");
        refusals.require(numbers.of(campaign).isEmpty(), CampaignFault.PLAN_NUMBERED, "series");
        if (refusals.any() || chosen.isEmpty()) return Page.refused(PlanShown.VIEW, shown.page(id, viewer), refusals);
        register.take(viewer, chosen.get(), numbers.title(campaign), PlanNumbers.record(campaign));
        return Page.to("/plan/" + id, "campaign.numbered");
    }
}
