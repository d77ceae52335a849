package anlan.promise.target;

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
import anlan.promise.plan.TargetList;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting figures, by indicator and area; only those typed anew are taken, all of one sending or none. */
@UseCase
class TargetTable {

    private static final String VIEW = "promise/target/TargetTable";
    private static final String TYPED = "f.";
    private static final String SEEN = "w.";
    private static final int LONGEST = 500;

    private final Plans plans;
    private final TargetActs acts;
    private final TargetList targets;
    private final TargetGrid grid;
    private final Areas areas;

    TargetTable(Plans plans, TargetActs acts, TargetList targets, TargetGrid grid, Areas areas) {
        this.plans = plans;
        this.acts = acts;
        this.targets = targets;
        this.grid = grid;
        this.areas = areas;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/targets")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var asked = new TargetGrid.Asked(phase, area, indicator, Map.of(), "");
        return Page.of(VIEW, grid.page(campaign, asked, viewer));
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/plan/{id}/targets")
    ModelAndView set(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String why,
            @RequestParam Map<String, String> sent,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var figures = figures(campaign, phase, sent, viewer, refusals);
        var started = !(campaign instanceof Campaign.Draft);
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(!started || figures.isEmpty() || !why.isBlank(), PlanFault.REASON_NEEDED, "why");
        refusals.require(why.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, "why", LONGEST);
        if (refusals.any()) {
            return Page.refused(
                    VIEW,
                    grid.page(campaign, new TargetGrid.Asked(phase, area, indicator, typed(sent), why), viewer),
                    refusals);
        }
        acts.write(viewer, campaign, new TargetActs.Act(TargetActs.Kind.SET, figures, why.strip(), null, null));
        return Page.to(TargetPath.of(id, phase, area, indicator));
    }

    private Map<TargetCell, Optional<BigDecimal>> figures(
            Campaign campaign, String phase, Map<String, String> sent, Viewer viewer, Refusals refusals) {
        var figures = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        var tree = AreaTree.of(areas);
        if (!phase.isEmpty() && campaign.phase(phase).isEmpty()) {
            refusals.add(PlanFault.PHASE_UNKNOWN, "");
            return figures;
        }
        for (var key : typed(sent).keySet()) {
            var text = sent.getOrDefault(TYPED + key, "").strip();
            var seen = sent.getOrDefault(SEEN + key, "");
            if (!text.equals(seen)) {
                var cell = cell(key, phase);
                if (allowed(campaign, cell, tree, viewer, key, refusals)) {
                    read(campaign, cell, text, seen, key, refusals).ifPresent(value -> figures.put(cell, value));
                }
            }
        }
        return figures;
    }

    private boolean allowed(
            Campaign campaign, TargetCell cell, AreaTree tree, Viewer viewer, String key, Refusals refusals) {
        if (!areas.liesWithin(cell.area(), viewer.areas(Right.TARGETS_SET))
                && !viewer.areas(Right.TARGETS_SET).contains(cell.area())) {
            throw new NotFound();
        }
        return refusals.require(tree.has(cell.area()), PlanFault.AREA_GONE, key)
                && refusals.require(campaign.indicator(cell.indicator()).isPresent(), PlanFault.INDICATOR_UNKNOWN, key);
    }

    /** The figure typed, unless it cannot be read or somebody set another one since the form was opened. */
    private Optional<Optional<BigDecimal>> read(
            Campaign campaign, TargetCell cell, String text, String seen, String key, Refusals refusals) {
        var indicator = campaign.indicator(cell.indicator()).orElseThrow();
        var now = targets.now(campaign.id(), cell);
        var stands = TargetGrid.text(now.map(TargetList.Latest::value).orElse(null), indicator);
        return switch (TargetText.read(text, indicator)) {
            case TargetRead.Figure figure ->
                stands(now, figure.value())
                        ? Optional.empty()
                        : fresh(stands, seen, now, key, refusals, Optional.of(figure.value()));
            case TargetRead.Unset unset -> fresh(stands, seen, now, key, refusals, Optional.empty());
            case TargetRead.Bad bad -> {
                refusals.add(bad.fault(), key, text);
                yield Optional.empty();
            }
        };
    }

    /** A form sent right after its fields were kept one by one brings the same figures again. */
    private static boolean stands(Optional<TargetList.Latest> now, BigDecimal typed) {
        return now.map(TargetList.Latest::value)
                .filter(value -> value.compareTo(typed) == 0)
                .isPresent();
    }

    private static Optional<Optional<BigDecimal>> fresh(
            String stands,
            String seen,
            Optional<TargetList.Latest> now,
            String key,
            Refusals refusals,
            Optional<BigDecimal> typed) {
        if (stands.equals(seen)) {
            return Optional.of(typed);
        }
        var by = now.map(TargetList.Latest::by).orElse("");
        refusals.add(TargetFault.TARGET_STALE, key, by, stands.isEmpty() ? Wording.UNSET : stands);
        return Optional.empty();
    }

    private static Map<String, String> typed(Map<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, text) -> {
            if (name.startsWith(TYPED)) {
                typed.put(name.substring(TYPED.length()), text);
            }
        });
        return typed;
    }

    private static TargetCell cell(String key, String phase) {
        var parts = key.split("@", 2);
        return new TargetCell(parts[0], phase.isEmpty() ? null : phase, parts.length == 2 ? parts[1] : "");
    }
}
