package anlan.promise.plan;

import java.util.Locale;

/** How often an indicator is looked at. */
public enum Cadence {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
