package anlan.promise.history;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import anlan.promise.plan.TargetCell;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An act on figures that nothing has built on since is taken back as a whole: a further act that restores what stood before. */
@UseCase
class ReverseAct {

    private final Plans plans;
    private final ActLog log;
    private final TargetActs acts;
    private final Areas areas;
    private final HistoryPages pages;

    ReverseAct(Plans plans, ActLog log, TargetActs acts, Areas areas, HistoryPages pages) {
        this.plans = plans;
        this.log = log;
        this.acts = acts;
        this.areas = areas;
        this.pages = pages;
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/plan/{id}/acts/{act}/reversal")
    ModelAndView reverse(@PathVariable long id, @PathVariable long act, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var done = log.find(id, act).orElseThrow(NotFound::new);
        var steps = log.steps(List.of(act)).getOrDefault(act, List.of());
        var tree = AreaTree.of(areas);
        if (steps.stream().anyMatch(s -> !tree.within(s.area(), viewer.areas(Right.TARGETS_SET)))) {
            throw new NotFound();
        }
        var refusals = new Refusals();
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(!(campaign instanceof Campaign.Started), PlanFault.FIGURES_BY_REVISION, "");
        refusals.require(!done.reversed(), HistoryFault.ACT_REVERSED, "");
        refusals.require(done.reversed() || !done.overtaken(), HistoryFault.ACT_OVERTAKEN, "");
        if (refusals.any()) {
            return Page.refused(HistoryPages.VIEW, pages.page(campaign, Long.MAX_VALUE, viewer), refusals);
        }
        var back = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        steps.forEach(s -> back.put(s.cell(), Optional.ofNullable(s.before())));
        acts.write(viewer, campaign, new TargetActs.Act(TargetActs.Kind.REVERSAL, back, "", act, null));
        return Page.to("/plan/" + id + "/history", "history.reversed");
    }
}
