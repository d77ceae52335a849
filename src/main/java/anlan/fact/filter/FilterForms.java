package anlan.fact.filter;

import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out the filter with the choices that the viewer has. */
@Component
public class FilterForms {

    private final Areas areas;
    private final Kinds kinds;
    private final Words words;

    FilterForms(Areas areas, Kinds kinds, Words words) {
        this.areas = areas;
        this.kinds = kinds;
        this.words = words;
    }

    public FilterForm of(Asked asked, List<String> roots) {
        return new FilterForm(
                asked.typed("q"),
                areas(asked.typed("area"), roots),
                kinds(String.join(",", asked.list("kind"))),
                asked.typed("from"),
                asked.typed("to"),
                yesOrNo("cleared", asked),
                yesOrNo("major", asked),
                asked.typed("source"),
                asked.typed("import"),
                weekdays(asked.typed("weekday")),
                asked.typed("hour"),
                asked.typed("asOf"),
                Stream.of("source", "import", "weekday", "hour", "asOf").anyMatch(n -> asked.text(n) != null));
    }

    private List<Choice> areas(String chosen, List<String> roots) {
        var all = choices(words.say("filter.all-areas"));
        roots.stream()
                .flatMap(r -> areas.within(r).stream())
                .distinct()
                .forEach(a -> all.add(new Choice(a.code(), indented(a), a.code().equals(chosen))));
        return all;
    }

    private static String indented(Area area) {
        return switch (area.level()) {
            case DISTRICT -> area.name();
            case TOWNSHIP -> "\u3000" + area.name();
            case VILLAGE -> "\u3000\u3000" + area.name();
            case BLOCK -> "\u3000\u3000\u3000" + area.name();
        };
    }

    private List<Choice> kinds(String chosen) {
        var all = choices(words.say("filter.all-kinds"));
        for (var root : Kinds.roots()) {
            for (var kind : root.within()) {
                var name = (kind == root ? "" : "\u3000") + kinds.name(kind.code());
                all.add(new Choice(kind.code(), name, kind.code().equals(chosen)));
            }
        }
        if (chosen.contains(",")) {
            var names = Stream.of(chosen.split(",")).map(kinds::name).toList();
            all.add(new Choice(chosen, String.join(words.say("filter.and"), names), true));
        }
        return all;
    }

    private List<Choice> yesOrNo(String name, Asked asked) {
        var all = choices(words.say("filter.either"));
        for (var value : List.of("true", "false")) {
            all.add(new Choice(
                    value,
                    words.say("filter." + name + "-" + value),
                    asked.typed(name).equals(value)));
        }
        return all;
    }

    private List<Choice> weekdays(String chosen) {
        var all = choices(words.say("filter.either"));
        for (var day : java.time.DayOfWeek.values()) {
            var value = String.valueOf(day.getValue());
            all.add(new Choice(
                    value, day.getDisplayName(java.time.format.TextStyle.FULL, Words.locale()), value.equals(chosen)));
        }
        return all;
    }

    private static List<Choice> choices(String none) {
        return new ArrayList<>(List.of(new Choice("", none, false)));
    }
}
