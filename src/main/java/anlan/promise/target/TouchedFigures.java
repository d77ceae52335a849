package anlan.promise.target;

import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.promise.change.Touched;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import anlan.promise.plan.TargetCell;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What changed figures reach: phases whose closing hangs on them, and areas whose parts no longer come to the whole. */
@Component
@Order(11)
class TouchedFigures implements Touched {

    private final Plans plans;
    private final Areas areas;
    private final Wording wording;

    TouchedFigures(Plans plans, Areas areas, Wording wording) {
        this.plans = plans;
        this.areas = areas;
        this.wording = wording;
    }

    @Override
    public List<Touch> by(Campaign campaign, Plan before, Plan after) {
        return List.of();
    }

    @Override
    public List<Touch> by(Campaign campaign, List<FigureChange> figures) {
        var tree = AreaTree.of(areas);
        var next = plans.latest(campaign).with(campaign, figures);
        var cells = figures.stream().map(FigureChange::cell).toList();
        return Stream.of(
                        cells.stream().flatMap(c -> closings(campaign, c)),
                        closed(campaign, cells),
                        cells.stream()
                                .flatMap(c -> Stream.of(
                                                Optional.of(c),
                                                tree.parent(c.area())
                                                        .map(up -> new TargetCell(c.indicator(), c.phase(), up)))
                                        .flatMap(Optional::stream))
                                .distinct()
                                .flatMap(c -> parts(campaign, c, next, tree)))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /** Criteria are judged by the district's figure, of the phase or of the whole campaign. */
    private Stream<Touch> closings(Campaign campaign, TargetCell cell) {
        var indicator = campaign.indicator(cell.indicator());
        if (indicator.isEmpty() || !cell.area().equals(AreaTree.districtCode())) {
            return Stream.empty();
        }
        return campaign.phases().stream()
                .filter(p -> !campaign.closedPhases().containsKey(p.code()))
                .filter(p -> cell.phase() == null || cell.phase().equals(p.code()))
                .filter(p ->
                        p.criteria().stream().anyMatch(c -> cell.indicator().equals(c.indicator())))
                .map(p -> new Touch(
                        wording.say(
                                "target.touched-closing",
                                wording.name(indicator.get().name()),
                                wording.name(p.name())),
                        wording.say("target.touched-closing-detail"),
                        page(campaign, p)));
    }

    private static String page(Campaign campaign, Phase phase) {
        return "/plan/" + campaign.id() + "/phases/" + phase.code();
    }

    private Stream<Touch> closed(Campaign campaign, List<TargetCell> cells) {
        return cells.stream().noneMatch(c -> c.phase() == null)
                ? Stream.empty()
                : campaign.phases().stream()
                        .filter(p -> campaign.closedPhases().containsKey(p.code()))
                        .map(p -> new Touch(
                                wording.say("target.touched-closed", wording.name(p.name())),
                                wording.say("target.touched-closed-detail"),
                                page(campaign, p)));
    }

    private Stream<Touch> parts(Campaign campaign, TargetCell whole, Promised next, AreaTree tree) {
        var indicator = campaign.indicator(whole.indicator());
        var below = tree.below(whole.area());
        var set = below.stream()
                .map(Area::code)
                .map(a -> next.own(whole.indicator(), whole.phaseKey(), a))
                .filter(Objects::nonNull)
                .toList();
        if (indicator.isEmpty() || set.isEmpty()) {
            return Stream.empty();
        }
        if (set.size() < below.size()) {
            return Stream.of(half(campaign, whole, indicator.get(), below.size() - set.size(), tree));
        }
        var stands = next.own(whole.indicator(), whole.phaseKey(), whole.area());
        var sum = Spread.sum(set);
        return !indicator.get().comparison().counts() || stands == null || sum.compareTo(stands) == 0
                ? Stream.empty()
                : Stream.of(apart(campaign, whole, indicator.get(), sum, stands, tree));
    }

    private Touch half(Campaign campaign, TargetCell whole, PlanIndicator indicator, int open, AreaTree tree) {
        return new Touch(
                wording.say(
                        "target.touched-half",
                        wording.name(indicator.name()),
                        span(campaign, whole),
                        tree.name(whole.area(), wording.say("plan.district")),
                        open),
                wording.say("target.touched-half-detail"),
                path(campaign, whole));
    }

    private Touch apart(
            Campaign campaign,
            TargetCell whole,
            PlanIndicator indicator,
            BigDecimal sum,
            BigDecimal stands,
            AreaTree tree) {
        return new Touch(
                wording.say(
                        "target.touched-parts",
                        wording.name(indicator.name()),
                        span(campaign, whole),
                        tree.name(whole.area(), wording.say("plan.district")),
                        wording.figure(sum, indicator),
                        wording.figure(stands, indicator)),
                wording.say("target.touched-parts-detail"),
                path(campaign, whole));
    }

    private String span(Campaign campaign, TargetCell cell) {
        return campaign.phase(cell.phaseKey())
                .map(p -> wording.name(p.name()))
                .orElseGet(() -> wording.say("plan.whole"));
    }

    private static String path(Campaign campaign, TargetCell cell) {
        return TargetPath.of(campaign.id(), cell.phaseKey(), cell.area(), cell.indicator());
    }
}
