package anlan.desk.wall;

import anlan.ground.place.Area;
import anlan.ground.place.AreaMap;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.derivation.Scale;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.PlanIndicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Where it is concentrated: for the indicators that most need looking at, a map and the townships beside it. */
@Component
class DrawPlaces {

    private static final int MAPS = 3;
    private static final int ROWS = 7;

    private final Lines lines;
    private final Saying saying;
    private final Words words;

    DrawPlaces(Lines lines, Saying saying, Words words) {
        this.lines = lines;
        this.saying = saying;
        this.words = words;
    }

    List<Board.Place> of(Reading reading, AreaMap map) {
        var whole = reading.whole(reading.period());
        return reading.campaign().indicators().stream()
                .filter(i -> whole.containsKey(i.code()))
                .sorted(Comparator.comparingInt(i ->
                        Objects.requireNonNull(whole.get(i.code())).verdict().rank()))
                .filter(i -> tells(reading, i))
                .limit(MAPS)
                .map(i -> place(reading, map, i, Objects.requireNonNull(whole.get(i.code()))))
                .toList();
    }

    /** Never a raw count: it would draw where many people live. Nor what may be shown of few townships only. */
    private static boolean tells(Reading reading, PlanIndicator indicator) {
        var values = reading.in(reading.townships(), indicator).values();
        var shown = reading.withheld().shown(values).stream()
                .filter(v -> v.unit() != Indicator.Unit.COUNT && v.value() != null)
                .count();
        return shown > 0 && shown * 2 >= values.size();
    }

    private Board.Place place(Reading reading, AreaMap map, PlanIndicator indicator, Value whole) {
        var townships = reading.in(reading.townships(), indicator);
        var shading = Shading.of(reading, indicator, words);
        var rows = rows(reading, indicator, townships);
        var scale = Scale.of(townships.values().stream());
        return new Board.Place(
                Lines.name(indicator),
                lines.of(Lines.name(indicator), indicator, whole, reading.withheld()),
                saying.why(whole, Lines.unit(indicator)).stream().findFirst().orElse(""),
                shading.shades(),
                labels(map, reading.townships(), townships),
                shading.key(),
                rows.stream().limit(ROWS).toList(),
                scale.said(townships.values(), saying, words),
                rows.size() > ROWS ? words.say("wall.more", rows.size() - ROWS) : "");
    }

    /** The worst first; where a verdict is the same, the farther from the target. */
    private List<Board.Row> rows(Reading reading, PlanIndicator indicator, Map<String, Value> values) {
        var scale = Scale.of(values.values().stream());
        Comparator<Double> farther =
                indicator.comparison().down() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Value> worst = Comparator.<Value>comparingInt(
                        v -> v.verdict().rank())
                .thenComparing(Value::value, Comparator.nullsLast(farther));
        return reading.townships().stream()
                .filter(a -> values.containsKey(a.code()))
                .sorted(Comparator.comparing(a -> Objects.requireNonNull(values.get(a.code())), worst))
                .map(a -> {
                    var value = Objects.requireNonNull(values.get(a.code()));
                    var line = lines.of(a.name(), indicator, value, reading.withheld());
                    return new Board.Row(line, line.withheld().isEmpty() ? scale.bar(value) : null);
                })
                .toList();
    }

    /** Names that would cover one that needs looking at more are left out: they stand in the table. */
    private static List<Board.Label> labels(AreaMap map, List<Area> townships, Map<String, Value> values) {
        var free = new Room();
        var labels = new ArrayList<Board.Label>();
        townships.stream()
                .sorted(Comparator.comparingInt(a -> verdict(values, a).rank()))
                .forEach(a -> map.shapes().stream()
                        .filter(s -> s.area().code().equals(a.code()))
                        .filter(s -> free.take(s.x(), s.y(), a.name()))
                        .forEach(s -> labels.add(new Board.Label(
                                s.x(), s.y(), a.name(), verdict(values, a).code()))));
        return labels;
    }

    private static Verdict verdict(Map<String, Value> values, Area area) {
        var value = values.get(area.code());
        return value == null ? Verdict.UNSET : value.verdict();
    }
}
