package anlan.fact.pivot;

import anlan.fact.filter.Kinds;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.springframework.stereotype.Component;

/** What a value along a side of the cross table is called. */
@Component
class AxisNames {

    private final Areas areas;
    private final Kinds kinds;
    private final Words words;

    AxisNames(Areas areas, Kinds kinds, Words words) {
        this.areas = areas;
        this.kinds = kinds;
        this.words = words;
    }

    /** @param value empty where the record does not tell */
    String of(Axis axis, Object value) {
        var code = value.toString();
        if (code.isEmpty()) {
            return words.say("pivot.unknown");
        }
        return switch (axis) {
            case AREA -> areas.find(code).map(Area::name).orElse(code);
            case KIND -> kinds.name(code);
            case WEEKDAY -> DayOfWeek.of(((Number) value).intValue()).getDisplayName(TextStyle.SHORT, Words.locale());
            case MONTH, HOUR -> code;
        };
    }
}
