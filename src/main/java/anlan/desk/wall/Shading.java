package anlan.desk.wall;

import anlan.fact.dataset.SmallCounts;
import anlan.ground.place.Area;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.InWords;
import anlan.judgement.statistics.Classes;
import anlan.promise.plan.Comparison;
import anlan.promise.plan.PlanIndicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Areas shaded by rate in five classes of equally many; villages where they tell anything, else townships. */
record Shading(List<Board.Shade> shades, List<Board.Key> key) {

    /** Below this many cases a rate says little of the area: RSE above a fifth (1/√25). */
    private static final int FEW = 25;

    private static final int CLASSES = 5;

    static Shading of(Reading reading, PlanIndicator indicator, Words words) {
        var change = indicator.comparison() == Comparison.FALLS_BY || indicator.comparison() == Comparison.RISES_BY;
        var villages = reading.in(reading.villages(), indicator);
        var lowest = tell(villages.values(), change, reading.withheld());
        var areas = lowest ? reading.villages() : reading.townships();
        var values = lowest ? villages : reading.in(reading.townships(), indicator);
        var classes = Classes.of(levels(areas, values, change, reading.withheld()), CLASSES);
        var shades = areas.stream()
                .map(a -> shade(a, values.get(a.code()), change, classes, reading.withheld()))
                .toList();
        return new Shading(shades, key(shades, classes, percent(values.values(), reading.withheld()), words));
    }

    /** Where most villages have too few cases to be shown, their townships tell more. */
    private static boolean tell(Collection<Value> villages, boolean change, Withheld withheld) {
        var known = villages.stream().filter(v -> v.level(change) != null).toList();
        return withheld.shown(known).size() * 2 > known.size();
    }

    private static List<Double> levels(List<Area> areas, Map<String, Value> values, boolean change, Withheld withheld) {
        return areas.stream()
                .map(a -> values.get(a.code()))
                .filter(Objects::nonNull)
                .filter(v -> !withheld.is(v))
                .map(v -> v.level(change))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Board.Shade shade(
            Area area, @Nullable Value value, boolean change, Classes classes, Withheld withheld) {
        var level = value == null ? null : value.level(change);
        if (value == null || level == null) {
            return new Board.Shade(area.code(), "nothing", false);
        }
        if (withheld.is(value)) {
            return new Board.Shade(area.code(), "withheld", false);
        }
        var count = value.measures().values().stream().findFirst().orElse(0.0);
        return new Board.Shade(area.code(), "s" + classes.place(level), count < FEW);
    }

    private static boolean percent(Collection<Value> values, Withheld withheld) {
        return values.stream().noneMatch(v -> v.unit() == Indicator.Unit.PER_10000 || withheld.perPeople(v));
    }

    private static List<Board.Key> key(List<Board.Shade> shades, Classes classes, boolean percent, Words words) {
        var key = new ArrayList<Board.Key>();
        key.add(new Board.Key("", words.say(percent ? "wall.share" : "wall.per-10000")));
        var limits = classes.limits();
        for (int i = 0; i <= limits.size() && !classes.none(); i++) {
            key.add(new Board.Key("s" + i, range(limits, i, percent, words)));
        }
        if (shades.stream().anyMatch(Board.Shade::few)) {
            key.add(new Board.Key("few", words.say("wall.few", FEW)));
        }
        if (shades.stream().anyMatch(s -> s.look().equals("withheld"))) {
            key.add(new Board.Key("withheld", words.say("wall.withheld", SmallCounts.LEAST)));
        }
        if (shades.stream().anyMatch(s -> s.look().equals("nothing"))) {
            key.add(new Board.Key("nothing", words.say("wall.no-data")));
        }
        return key;
    }

    private static String range(List<Double> limits, int at, boolean percent, Words words) {
        if (at == 0) {
            return words.say("wall.class-below", said(limits.getFirst(), percent));
        }
        var from = said(limits.get(at - 1), percent);
        return at == limits.size() ? words.say("wall.class-above", from) : from + "–" + said(limits.get(at), percent);
    }

    private static String said(double level, boolean percent) {
        return percent ? InWords.percent(level, false) : InWords.rounded(level, level < 10 ? 1 : 0);
    }
}
