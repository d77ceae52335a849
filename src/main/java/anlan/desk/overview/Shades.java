package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Legend;
import anlan.desk.overview.OverviewPage.Shade;
import anlan.desk.overview.OverviewPage.Shading;
import anlan.ground.place.Area;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.InWords;
import anlan.judgement.statistics.Classes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A map by rate, never by raw count: five classes of equally many areas, their limits stated, small numbers marked. */
@Component
class Shades {

    /** Below this many cases a rate says little of the area: RSE above a fifth (1/√25). */
    private static final int FEW = 25;

    private static final int CLASSES = 5;

    private final Saying saying;
    private final Words words;

    Shades(Saying saying, Words words) {
        this.saying = saying;
        this.words = words;
    }

    Shading of(List<Area> areas, Map<String, Value> values, boolean change, Address here) {
        var classes = classes(areas, values, change);
        var shades = areas.stream()
                .filter(a -> values.containsKey(a.code()))
                .map(a -> shade(a, Objects.requireNonNull(values.get(a.code())), classes, change, here))
                .toList();
        return new Shading(words.say("overview.map-caption"), shades, key(classes.limits()));
    }

    private Shade shade(Area area, Value value, Classes classes, boolean change, Address here) {
        var level = value.level(change);
        var count = value.measures().values().stream().findFirst().orElse(0.0);
        var shade = level == null ? "unknown" : "s" + classes.place(level) + (count < FEW ? " few" : "");
        return new Shade(area.code(), shade, say(area, value, level), area.name(), here.in(area.code()));
    }

    private String say(Area area, Value value, @org.jspecify.annotations.Nullable Double level) {
        var count = value.measures().values().stream()
                .findFirst()
                .map(n -> InWords.rounded(n, 0))
                .orElse("—");
        return words.say(
                "overview.map-say",
                area.name(),
                count,
                level == null ? words.say("overview.no-data") : InWords.rounded(level, 2),
                saying.value(value),
                saying.interval(value));
    }

    private static Classes classes(List<Area> areas, Map<String, Value> values, boolean change) {
        return Classes.of(
                areas.stream()
                        .map(a -> values.get(a.code()))
                        .filter(Objects::nonNull)
                        .map(v -> v.level(change))
                        .filter(Objects::nonNull)
                        .toList(),
                CLASSES);
    }

    private String range(List<Double> limits, int at) {
        if (at == 0) {
            return words.say("overview.class-below", InWords.rounded(limits.getFirst(), 1));
        }
        var from = InWords.rounded(limits.get(at - 1), 1);
        return at == limits.size()
                ? words.say("overview.class-above", from)
                : from + "–" + InWords.rounded(limits.get(at), 1);
    }

    private List<Legend> key(List<Double> limits) {
        var key = new ArrayList<Legend>();
        for (var i = 0; i <= limits.size() && !limits.isEmpty(); i++) {
            key.add(new Legend("s" + i, range(limits, i)));
        }
        key.add(new Legend("unknown", words.say("overview.no-data")));
        return key;
    }
}
