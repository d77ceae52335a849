package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Chosen;
import anlan.desk.overview.OverviewPage.Shading;
import anlan.ground.place.Area;
import anlan.ground.place.Level;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Reason;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Comparison;
import anlan.promise.plan.PlanIndicator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One indicator looked at closely: its course, why it stands so, and its areas. */
@Component
class Look {

    private final Course course;
    private final Comparing comparing;
    private final Shades shades;
    private final Saying saying;
    private final Changes changes;
    private final Words words;

    Look(Course course, Comparing comparing, Shades shades, Saying saying, Changes changes, Words words) {
        this.course = course;
        this.comparing = comparing;
        this.shades = shades;
        this.saying = saying;
        this.changes = changes;
        this.words = words;
    }

    Chosen at(
            Now now,
            Tree tree,
            PlanIndicator indicator,
            Area here,
            Period period,
            Map<String, Value> values,
            Map<Value, Value> reported) {
        var campaign = now.campaign();
        var value = Objects.requireNonNull(values.get(indicator.code()));
        var phase = campaign.phase(period.text()).isPresent() ? period.text() : null;
        var target = now.promised()
                .target(indicator.code(), phase, here.code())
                .map(t -> t.value())
                .orElse(null);
        var change = change(indicator);
        var months = now.values(List.of(indicator.code()), List.of(here.code()), Periods.course(campaign, period));
        var address = new Address(here.code(), period.text(), indicator.code());
        var below = tree.below(here);
        var within = tree.within(here);
        var inAreas = byArea(now, indicator, within, period);
        var told = below.stream().anyMatch(a -> tells(inAreas.get(a.code())));
        return new Chosen(
                indicator.code(),
                indicator.name().in(Words.chinese()),
                target(indicator, value, here, target),
                saying.value(value),
                saying.interval(value),
                Standing.shown(here, value.verdict()),
                changes.of(value, reported, address),
                saying.why(value, indicator.unit().in(Words.chinese())),
                address.door(here.code()),
                "",
                course.points(months, target, change),
                change,
                course.marks(campaign),
                !told ? null : comparing.table(indicator, below, inAreas, now, address),
                told ? map(here, within, inAreas, change, address) : null);
    }

    private String target(PlanIndicator indicator, Value value, Area here, @Nullable BigDecimal target) {
        if (target == null && here.level() == Level.VILLAGE) {
            return words.say("overview.target-village");
        }
        var promised = target == null ? null : Double.valueOf(target.doubleValue());
        return words.say(
                "overview.target",
                saying.target(value, promised, indicator.unit().in(Words.chinese())));
    }

    /** Some figures are reported by townships alone: villages of which none is asked and none promised have nothing to compare. */
    private static boolean tells(@Nullable Value value) {
        return value != null && (value.target() != null || !value.has(Reason.What.NOTHING_DUE));
    }

    private static Map<String, Value> byArea(Now now, PlanIndicator indicator, Collection<Area> within, Period period) {
        var codes = within.stream().map(Area::code).toList();
        return now.values(List.of(indicator.code()), codes, List.of(period)).stream()
                .collect(Collectors.toMap(Value::area, Function.identity(), (a, b) -> a));
    }

    /** Villages shaded, within the outlines of their townships; nothing to shade in an area without areas below. */
    private @Nullable Shading map(Area here, List<Area> within, Map<String, Value> values, boolean change, Address at) {
        var lowest = within.stream().filter(a -> a.level() == Level.VILLAGE).toList();
        return lowest.isEmpty() || here.level() == Level.VILLAGE ? null : shades.of(lowest, values, change, at);
    }

    private static boolean change(PlanIndicator indicator) {
        return indicator.comparison() == Comparison.FALLS_BY || indicator.comparison() == Comparison.RISES_BY;
    }
}
