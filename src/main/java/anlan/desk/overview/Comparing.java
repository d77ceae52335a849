package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.AreaRow;
import anlan.desk.overview.OverviewPage.AreaTable;
import anlan.ground.place.Area;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.derivation.Scale;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.InWords;
import anlan.promise.plan.PlanIndicator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Areas side by side with their intervals, so that noise does not make a loser. */
@Component
class Comparing {

    private final Saying saying;
    private final Changes changes;
    private final Words words;

    Comparing(Saying saying, Changes changes, Words words) {
        this.saying = saying;
        this.changes = changes;
        this.words = words;
    }

    /** Worst first; areas without a value last, in order of code. */
    AreaTable table(PlanIndicator indicator, List<Area> areas, Map<String, Value> values, Now now, Address here) {
        var scale = Scale.of(values.values().stream()
                .filter(v -> areas.stream().anyMatch(a -> a.code().equals(v.area()))));
        Comparator<Double> order =
                indicator.comparison().down() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Area> worst = Comparator.comparing(a -> sortable(values.get(a.code())), Comparator.nullsLast(order));
        var known = areas.stream()
                .filter(a -> values.containsKey(a.code()))
                .sorted(worst)
                .toList();
        var reported = now.reportedOtherwise(known.stream()
                .map(a -> Objects.requireNonNull(values.get(a.code())))
                .toList());
        var rows = known.stream()
                .map(a -> row(a, Objects.requireNonNull(values.get(a.code())), reported, scale, here))
                .toList();
        var promised =
                rows.isEmpty() || rows.stream().anyMatch(r -> !r.verdict().isEmpty());
        return new AreaTable(
                words.say(promised ? "overview.areas-caption" : "overview.areas-caption-villages"),
                scale.said(values.values(), saying, words),
                promised,
                rows);
    }

    private static @Nullable Double sortable(@Nullable Value value) {
        return value == null ? null : value.value();
    }

    private AreaRow row(Area area, Value value, Map<Value, Value> reported, Scale scale, Address here) {
        return new AreaRow(
                area.code(),
                area.name(),
                here.in(area.code()),
                here.door(area.code()),
                count(value),
                saying.value(value),
                saying.interval(value),
                Standing.shown(area, value.verdict()),
                changes.of(value, reported, here),
                scale.bar(value));
    }

    /** The first measure of the formula: what is counted. */
    private static String count(Value value) {
        return value.measures().values().stream()
                .findFirst()
                .map(n -> InWords.rounded(n, 0))
                .orElse("");
    }
}
