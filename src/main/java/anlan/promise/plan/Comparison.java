package anlan.promise.plan;

import java.math.BigDecimal;
import java.util.Locale;

/** How an indicator's value is held against its target. */
public enum Comparison {
    /** Falls by the target or more against a year earlier; the target is kept as a negative fraction. */
    FALLS_BY("1"),
    /** Rises by the target or more against a year earlier; a fraction, and a rise may exceed one. */
    RISES_BY("10"),
    /** A share of the target or more, 0 to 1. */
    SHARE_AT_LEAST("1"),
    /** A whole number of the target or more. */
    COUNT_AT_LEAST("1000000");

    private final BigDecimal most;

    Comparison(String most) {
        this.most = new BigDecimal(most);
    }

    /** The most that a person may promise, written without a sign. */
    BigDecimal most() {
        return most;
    }

    public boolean counts() {
        return this == COUNT_AT_LEAST;
    }

    /** Whether less is better. */
    public boolean down() {
        return this == FALLS_BY;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
