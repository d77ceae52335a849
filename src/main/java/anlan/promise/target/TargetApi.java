package anlan.promise.target;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.PlanTag;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import anlan.promise.plan.TargetCell;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Setting figures by machine: all of one call or none. Values are fractions (a promised fall is negative) or whole numbers, null for XX. A
 * PUT must name the plan's tag it was made on; a POST may, and is harmless to repeat under an Idempotency-Key.
 */
@ApiUseCase
class TargetApi {

    private static final int MOST = 10_000;

    record Figure(
            @Nullable String indicator,
            @Nullable String phase,
            @Nullable String area,
            @Nullable BigDecimal value) {}

    record Sent(@Nullable List<Figure> targets, @Nullable String why) {}

    /** @param act the act's number, null when every figure stood already */
    record Taken(@Nullable Long act) {}

    private final Plans plans;
    private final TargetActs acts;
    private final Repeats repeats;
    private final PlanTag tags;
    private final Areas areas;

    TargetApi(Plans plans, TargetActs acts, Repeats repeats, PlanTag tags, Areas areas) {
        this.plans = plans;
        this.acts = acts;
        this.repeats = repeats;
        this.tags = tags;
        this.areas = areas;
    }

    @May(Right.TARGETS_SET)
    @PutMapping("/api/v1/campaigns/{id}/targets")
    ResponseEntity<Taken> put(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Sent sent,
            Viewer viewer) {
        if (tag == null) {
            throw new RefusedException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    List.of(new Refused(TargetFault.TAG_NEEDED, HttpHeaders.IF_MATCH)));
        }
        return set(id, tag, null, sent, viewer);
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/api/v1/campaigns/{id}/targets")
    ResponseEntity<Taken> post(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Sent sent,
            Viewer viewer) {
        return set(id, tag, key, sent, viewer);
    }

    private ResponseEntity<Taken> set(long id, @Nullable String tag, @Nullable String key, Sent sent, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var repeat = key == null ? null : repeats.of(viewer, key, sent);
        var earlier = repeat == null ? Optional.<Long>empty() : repeats.find(id, repeat);
        if (earlier.isPresent()) {
            return answer(campaign, earlier);
        }
        if (tag != null && !tag.equals("*") && !tag.equals(tags.of(campaign))) {
            throw new RefusedException(
                    HttpStatus.PRECONDITION_FAILED, List.of(new Refused(TargetFault.TAG_STALE, HttpHeaders.IF_MATCH)));
        }
        var figures = figures(campaign, sent, viewer);
        var why = sent.why() == null ? "" : sent.why().strip();
        return answer(
                campaign,
                acts.write(viewer, campaign, new TargetActs.Act(TargetActs.Kind.SET, figures, why, null, repeat)));
    }

    private ResponseEntity<Taken> answer(Campaign campaign, Optional<Long> act) {
        return ResponseEntity.ok().eTag(tags.of(campaign)).body(new Taken(act.orElse(null)));
    }

    private Map<TargetCell, Optional<BigDecimal>> figures(Campaign campaign, Sent sent, Viewer viewer) {
        var refusals = new Refusals();
        var list = sent.targets() == null ? List.<Figure>of() : sent.targets();
        refusals.require(!list.isEmpty() && list.size() <= MOST, TargetFault.FIGURES_COUNT, "targets", MOST);
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(!(campaign instanceof Campaign.Started), PlanFault.FIGURES_BY_REVISION, "");
        var tree = AreaTree.of(areas);
        var figures = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        for (var i = 0; i < Math.min(list.size(), MOST); i++) {
            var figure = list.get(i);
            check(campaign, figure, "targets[" + i + "]", tree, viewer, refusals)
                    .ifPresent(cell -> figures.put(cell, Optional.ofNullable(figure.value())));
        }
        if (refusals.any()) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
        return figures;
    }

    private static Optional<TargetCell> check(
            Campaign campaign, Figure figure, String where, AreaTree tree, Viewer viewer, Refusals refusals) {
        var area = figure.area() == null ? "" : figure.area();
        var indicator = campaign.indicator(figure.indicator() == null ? "" : figure.indicator());
        var phase = figure.phase();
        var known = refusals.require(indicator.isPresent(), PlanFault.INDICATOR_UNKNOWN, where + ".indicator")
                & refusals.require(
                        phase == null || campaign.phase(phase).isPresent(), PlanFault.PHASE_UNKNOWN, where + ".phase")
                & refusals.require(
                        tree.has(area) && tree.within(area, viewer.areas(Right.TARGETS_SET)),
                        PlanFault.AREA_GONE,
                        where + ".area");
        if (!known || indicator.isEmpty()) {
            return Optional.empty();
        }
        var value = figure.value();
        var fault = value == null
                ? Optional.<PlanFault>empty()
                : indicator.get().comparison().against(value);
        fault.ifPresent(f -> refusals.add(f, where + ".value", String.valueOf(value)));
        return fault.isPresent()
                ? Optional.empty()
                : Optional.of(new TargetCell(indicator.get().code(), phase, area));
    }
}
