package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.AreaRow;
import anlan.desk.overview.OverviewPage.AreaTable;
import anlan.desk.overview.OverviewPage.Bar;
import anlan.ground.place.Area;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Value;
import anlan.promise.plan.PlanIndicator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Areas side by side with their intervals, so that noise does not make a loser. */
@Component
class Comparing {

    private final Shown shown;
    private final Words words;

    Comparing(Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
    }

    /** Worst first; areas without a value last, in order of code. */
    AreaTable table(PlanIndicator indicator, List<Area> areas, Map<String, Value> values, Address here) {
        var scale = scale(values.values().stream()
                .filter(v -> areas.stream().anyMatch(a -> a.code().equals(v.area()))));
        Comparator<Double> order =
                indicator.comparison().down() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Area> worst = Comparator.comparing(a -> sortable(values.get(a.code())), Comparator.nullsLast(order));
        var rows = areas.stream()
                .filter(a -> values.containsKey(a.code()))
                .sorted(worst)
                .map(a -> row(indicator, a, java.util.Objects.requireNonNull(values.get(a.code())), scale, here))
                .toList();
        return new AreaTable(
                words.say("overview.areas-caption"),
                words.say("overview.scale", shown.value(indicator, scale.from), shown.value(indicator, scale.to)),
                rows);
    }

    private static @Nullable Double sortable(@Nullable Value value) {
        return value == null ? null : value.value();
    }

    private AreaRow row(PlanIndicator indicator, Area area, Value value, Scale scale, Address here) {
        return new AreaRow(
                area.code(),
                area.name(),
                here.in(area.code()),
                here.door(area.code()),
                count(value),
                shown.value(indicator, value.value()),
                shown.interval(indicator, value.lower(), value.upper()),
                value.verdict().code(),
                scale.bar(value));
    }

    /** The first measure of the formula: what is counted. */
    private static String count(Value value) {
        return value.measures().values().stream()
                .findFirst()
                .map(n -> Shown.number(n, 0))
                .orElse("");
    }

    private static Scale scale(Stream<Value> values) {
        var ends = values.flatMapToDouble(Comparing::ends).summaryStatistics();
        if (ends.getCount() == 0) {
            return new Scale(0, 1);
        }
        var from = Math.max(Math.min(ends.getMin(), 0), -1);
        // One small area's wide interval must not flatten all others.
        var to = Math.min(Math.max(ends.getMax(), 0), Math.max(1, from + 2.0));
        return new Scale(from, ends.getMax() > 50 ? ends.getMax() : to);
    }

    private static DoubleStream ends(Value v) {
        return Stream.of(v.value(), v.lower(), v.upper(), v.target())
                .filter(java.util.Objects::nonNull)
                .mapToDouble(d -> d);
    }

    record Scale(double from, double to) {

        @Nullable
        Bar bar(Value value) {
            var at = value.value();
            if (at == null) {
                return null;
            }
            var lower = value.lower();
            var upper = value.upper();
            var target = value.target();
            return new Bar(
                    place(lower == null ? at : lower),
                    place(upper == null ? at : upper),
                    place(at),
                    place(0),
                    target == null ? -10 : place(target));
        }

        /** Left is 0, right is 1000. */
        private int place(double value) {
            return to <= from ? 0 : (int) Math.round(Math.clamp((value - from) / (to - from), 0, 1) * 1000);
        }
    }
}
