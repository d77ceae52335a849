package anlan.fact.figure;

import java.util.Locale;

/** What kind of number a figure is. */
enum Shape {
    /** How many were added in the period; adds up over periods. */
    ADDED,
    /** How many there are at the period's end; the latest counts. */
    STOCK,
    /** How many of those asked said yes. */
    SHARE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Shape of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
