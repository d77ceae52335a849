package anlan.promise.target;

import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One campaign, phase and area as they are being looked at. */
final class TargetView {

    private final Worked worked;
    private final TargetGrid.Asked asked;
    private final String area;
    private final AreaTree tree;
    private final List<String> settable;
    private final Wording wording;

    TargetView(
            Worked worked, TargetGrid.Asked asked, String area, AreaTree tree, List<String> settable, Wording wording) {
        this.worked = worked;
        this.asked = asked;
        this.area = area;
        this.tree = tree;
        this.settable = settable;
        this.wording = wording;
    }

    private List<Area> below() {
        var all = tree.below(area);
        return all.size() > TargetGrid.COLUMNS ? List.of() : all;
    }

    List<String> columns() {
        return below().stream().map(Area::name).toList();
    }

    /** Each indicator a row: the area's figure, what its parts come to, the parts. */
    List<TargetGrid.Row> across() {
        return worked.campaign().indicators().stream().map(this::row).toList();
    }

    private TargetGrid.Row row(PlanIndicator indicator) {
        var cells = new ArrayList<TargetGrid.Cell>(List.of(cell(indicator, area)));
        below().forEach(a -> cells.add(cell(indicator, a.code())));
        var objective = worked.campaign().plan().objective(indicator.objective());
        return new TargetGrid.Row(
                objective.map(o -> wording.name(o.name())).orElse(""),
                wording.name(indicator.name()),
                worked.at(asked.phase(), area, indicator.code()),
                cells,
                parts(indicator),
                off(indicator));
    }

    /** Each area a row. */
    List<TargetGrid.Row> downward(PlanIndicator indicator) {
        var rows = new ArrayList<TargetGrid.Row>();
        rows.add(new TargetGrid.Row(
                "",
                tree.name(area, wording.say("plan.district")),
                null,
                List.of(cell(indicator, area)),
                parts(indicator),
                off(indicator)));
        for (var each : tree.below(area)) {
            var further =
                    tree.below(each.code()).isEmpty() ? null : worked.at(asked.phase(), each.code(), indicator.code());
            rows.add(new TargetGrid.Row("", each.name(), further, List.of(cell(indicator, each.code())), "", false));
        }
        return rows;
    }

    private TargetGrid.Cell cell(PlanIndicator indicator, String code) {
        var key = indicator.code() + "@" + code;
        var was = TargetGrid.text(value(indicator, code), indicator);
        var name = tree.name(code, wording.say("plan.district"));
        return new TargetGrid.Cell(
                key,
                "f-" + indicator.code() + "-" + code,
                wording.name(indicator.name()) + " " + name,
                asked.typed().getOrDefault(key, was),
                was,
                wording.say("plan.sign-" + indicator.comparison().word(), wording.name(indicator.unit())),
                tree.within(code, settable),
                now(indicator, code));
    }

    private String now(PlanIndicator indicator, String code) {
        var stands = worked.before().own(indicator.code(), asked.phase(), code);
        return FigureChange.alike(stands, value(indicator, code))
                ? ""
                : wording.say("target.now", wording.measured(stands, indicator));
    }

    private @Nullable BigDecimal value(PlanIndicator indicator, String code) {
        return worked.own().own(indicator.code(), asked.phase(), code);
    }

    private List<BigDecimal> set(PlanIndicator indicator) {
        return tree.below(area).stream()
                .flatMap(a -> Stream.ofNullable(value(indicator, a.code())))
                .toList();
    }

    private String parts(PlanIndicator indicator) {
        var set = set(indicator);
        if (set.isEmpty()) {
            return "";
        }
        var counts = indicator.comparison().counts();
        var figure = indicator.comparison().written(counts ? Spread.sum(set) : Spread.mean(set));
        var all = tree.below(area).size();
        var key = counts ? "target.parts-sum" : "target.parts-mean";
        return set.size() == all ? wording.say(key, figure) : wording.say(key + "-part", figure, set.size(), all);
    }

    /** Whether the parts of a count do not come to the whole. */
    private boolean off(PlanIndicator indicator) {
        var whole = value(indicator, area);
        var set = set(indicator);
        return indicator.comparison().counts()
                && whole != null
                && !set.isEmpty()
                && Spread.sum(set).compareTo(whole) != 0;
    }
}
