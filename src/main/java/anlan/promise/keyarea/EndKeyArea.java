package anlan.promise.keyarea;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking an area off the list of key areas. */
@UseCase
class EndKeyArea {

    private final Plans plans;
    private final Planning planning;
    private final TargetActs acts;
    private final KeyAreaPages pages;
    private final Clock clock;

    EndKeyArea(Plans plans, Planning planning, TargetActs acts, KeyAreaPages pages, Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.acts = acts;
        this.pages = pages;
        this.clock = clock;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/key-areas/{key}/end")
    ModelAndView end(
            @PathVariable long id, @PathVariable long key, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var marked = plans.keyAreas(campaign).stream()
                .filter(k -> k.id() == key)
                .findFirst()
                .orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var refusals = new Refusals();
        refusals.require(marked.to() == null || marked.to().isAfter(today), KeyAreaFault.KEY_AREA_ENDED, "");
        refusals.require(!why.isBlank(), KeyAreaFault.KEY_AREA_REASON, "why-" + key);
        if (refusals.any()) {
            return Page.refused(
                    KeyAreaPages.VIEW,
                    pages.page(campaign, new MarkKeyArea.Asked(null, null, null, null), viewer),
                    refusals);
        }
        planning.endKeyArea(viewer, campaign, marked, today, why.strip());
        return Page.to("/plan/" + id + "/key-areas", "keyarea.key-area-ended-note");
    }
}
