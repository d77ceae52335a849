package anlan.promise.keyarea;

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
import anlan.promise.plan.Days;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Putting an area on the list of key areas, chosen by name or on the map. */
@UseCase
class MarkKeyArea {

    private static final int LONGEST = 500;

    record Asked(
            @Nullable String area,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {

        static String or(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    private final Plans plans;
    private final Planning planning;
    private final TargetActs acts;
    private final Areas areas;
    private final KeyAreaPages pages;

    MarkKeyArea(Plans plans, Planning planning, TargetActs acts, Areas areas, KeyAreaPages pages) {
        this.plans = plans;
        this.planning = planning;
        this.acts = acts;
        this.areas = areas;
        this.pages = pages;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/key-areas")
    ModelAndView mark(@PathVariable long id, @ModelAttribute Asked asked, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var area = Asked.or(asked.area());
        var from = Days.read(Asked.or(asked.from()));
        var to = Asked.or(asked.to()).isEmpty() ? Optional.<LocalDate>empty() : Days.read(Asked.or(asked.to()));
        var reason = Asked.or(asked.reason());
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(AreaTree.of(areas).known().containsKey(area), PlanFault.AREA_GONE, "area");
        refusals.require(from.isPresent(), PlanFault.DAY_UNREADABLE, "from");
        refusals.require(Asked.or(asked.to()).isEmpty() || to.isPresent(), PlanFault.DAY_UNREADABLE, "to");
        refusals.require(!reason.isEmpty(), KeyAreaFault.KEY_AREA_REASON, "reason");
        refusals.require(reason.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, "reason", LONGEST);
        if (from.isPresent()) {
            dates(campaign, area, from.get(), to.orElse(null), refusals);
        }
        if (refusals.any() || from.isEmpty()) {
            return Page.refused(KeyAreaPages.VIEW, pages.page(campaign, asked, viewer), refusals);
        }
        planning.markKeyArea(viewer, campaign, area, from.get(), to.orElse(null), reason);
        return Page.to("/plan/" + id + "/key-areas", "plan.key-area-marked");
    }

    private void dates(Campaign campaign, String area, LocalDate from, @Nullable LocalDate to, Refusals refusals) {
        refusals.require(to == null || !to.isBefore(from), KeyAreaFault.KEY_AREA_ENDS_FIRST, "to");
        refusals.require(
                plans.keyAreas(campaign).stream()
                        .noneMatch(k -> k.area().equals(area)
                                && (to == null || !k.from().isAfter(to))
                                && (k.to() == null || !k.to().isBefore(from))),
                KeyAreaFault.KEY_AREA_TWICE,
                "area");
    }
}
