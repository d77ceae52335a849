package anlan.fact.pivot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What records can be counted by. The first four are answered from counts kept by month, weekday and hour
 * from counts by hour of the week where they are kept; the others from the records themselves, where a
 * record that is known only by its month has no week and no weekday.
 */
enum Dimension {
    AREA("i.area"),
    LEVEL("a.level"),
    KIND("i.kind"),
    MONTH("to_char(i.occurred_on, 'YYYY-MM')"),
    WEEK("case when i.day_known then to_char(i.occurred_on, 'IYYY-\"W\"IW') end"),
    WEEKDAY("case when i.day_known then extract(isodow from i.occurred_on)::int end"),
    HOUR("i.occurred_hour");

    private final String sql;

    Dimension(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean byMonth() {
        return compareTo(MONTH) <= 0;
    }

    static Optional<Dimension> of(String code) {
        return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
    }
}
