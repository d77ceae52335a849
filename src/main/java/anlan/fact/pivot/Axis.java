package anlan.fact.pivot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can stand along a side of the cross table, and which part of the filter one of its values is. */
enum Axis {
    AREA(Dimension.AREA, "area"),
    KIND(Dimension.KIND, "kind"),
    MONTH(Dimension.MONTH, "from", "to"),
    WEEKDAY(Dimension.WEEKDAY, "weekday"),
    HOUR(Dimension.HOUR, "hour");

    private final Dimension dimension;
    private final String[] params;

    Axis(Dimension dimension, String... params) {
        this.dimension = dimension;
        this.params = params;
    }

    Dimension dimension() {
        return dimension;
    }

    String code() {
        return dimension.code();
    }

    /** The filter of the records behind the value. */
    Map<String, @Nullable Object> narrowed(Object value) {
        var narrowed = new HashMap<String, @Nullable Object>();
        for (var param : params) {
            narrowed.put(param, value);
        }
        return narrowed;
    }

    static Optional<Axis> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
    }
}
