package anlan.promise.change;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.TargetCell;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of figures as a table: indicator, area, phase, before, after. */
@Component
public class FigureLines {

    /** So many are named in a sentence. */
    private static final int NAMED = 3;

    /**
     * One figure, ready to show.
     *
     * @param key names the figure in a form
     * @param gone whether its area is no more
     */
    public record Line(
            String key, String indicator, String area, String phase, String before, String after, boolean gone) {}

    private final Areas areas;
    private final Wording wording;

    FigureLines(Areas areas, Wording wording) {
        this.areas = areas;
        this.wording = wording;
    }

    /** In the plan's order, the district before its areas. */
    public List<Line> of(Plan plan, Collection<FigureChange> changes) {
        var tree = AreaTree.of(areas);
        var indicators = plan.indicators().stream().map(PlanIndicator::code).toList();
        var phases = plan.phases().stream().map(Phase::code).toList();
        return changes.stream()
                .sorted(Comparator.<FigureChange>comparingInt(
                                c -> indicators.indexOf(c.cell().indicator()))
                        .thenComparingInt(c -> phases.indexOf(c.cell().phaseKey()))
                        .thenComparing(c -> c.cell().area()))
                .map(c -> line(plan, c, tree))
                .toList();
    }

    /** Those that the viewer may see: the district's own, which are everybody's, and those of one's areas. */
    public List<Line> seen(Plan plan, Collection<FigureChange> changes, Viewer viewer) {
        var tree = AreaTree.of(areas);
        var roots = viewer.areas(Right.PLAN_SEE);
        return of(
                plan,
                changes.stream()
                        .filter(c -> c.cell().area().equals(AreaTree.districtCode())
                                || (tree.has(c.cell().area())
                                        ? tree.within(c.cell().area(), roots)
                                        : areas.liesWithin(c.cell().area(), roots)))
                        .toList());
    }

    private Line line(Plan plan, FigureChange change, AreaTree tree) {
        var cell = change.cell();
        return new Line(
                key(cell),
                plan.indicator(cell.indicator())
                        .map(i -> wording.name(i.name()))
                        .orElse(cell.indicator()),
                area(cell.area(), tree),
                plan.phase(cell.phaseKey())
                        .map(p -> wording.name(p.name()))
                        .orElseGet(() -> cell.phase() == null ? wording.say("plan.whole") : cell.phaseKey()),
                figure(plan, cell, change.before()),
                figure(plan, cell, change.after()),
                !tree.has(cell.area()));
    }

    private String area(String code, AreaTree tree) {
        return tree.has(code)
                ? tree.name(code, wording.say("plan.district"))
                : areas.find(code).map(Area::name).orElse(code);
    }

    private String figure(Plan plan, TargetCell cell, @Nullable BigDecimal value) {
        return plan.indicator(cell.indicator())
                .map(i -> wording.measured(value, i))
                .orElseGet(() -> value == null ? Wording.UNSET : value.toPlainString());
    }

    public static String key(TargetCell cell) {
        return cell.indicator() + "@" + cell.area() + "@" + cell.phaseKey();
    }

    /** Some of them by name, and how many there are. */
    String names(Plan plan, List<FigureChange> changes) {
        var named = of(plan, changes.subList(0, Math.min(NAMED, changes.size()))).stream()
                .map(l -> wording.say("change.figure-name", l.indicator(), l.area(), l.phase()))
                .collect(Collectors.joining(wording.say("change.and")));
        return changes.size() > NAMED ? wording.say("change.figures-more", named, changes.size()) : named;
    }
}
