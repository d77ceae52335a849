package anlan.promise.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

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
    public BigDecimal most() {
        return most;
    }

    /** The reason against a value as machines write it: a fraction, negative for a fall, or a whole number. */
    public Optional<PlanFault> against(BigDecimal value) {
        var size = down() ? value.negate() : value;
        if (size.signum() < 0) {
            return Optional.of(down() ? PlanFault.TARGET_RISING : PlanFault.TARGET_NEGATIVE);
        }
        if (counts() && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(PlanFault.TARGET_NOT_WHOLE);
        }
        if (!counts() && value.stripTrailingZeros().scale() > 4) {
            return Optional.of(PlanFault.TARGET_TOO_FINE);
        }
        return size.compareTo(most) > 0 ? Optional.of(tooMuch()) : Optional.empty();
    }

    public PlanFault tooMuch() {
        return switch (this) {
            case FALLS_BY, SHARE_AT_LEAST -> PlanFault.TARGET_OVER_HUNDRED;
            case RISES_BY -> PlanFault.TARGET_RISE_TOO_HIGH;
            case COUNT_AT_LEAST -> PlanFault.TARGET_TOO_MANY;
        };
    }

    /** The figure as it would be typed, without its unit. */
    public String written(BigDecimal value) {
        var shown = counts() ? value : value.abs().movePointRight(2);
        return shown.stripTrailingZeros().toPlainString();
    }

    public boolean counts() {
        return this == COUNT_AT_LEAST;
    }

    /** Whether less is better. */
    public boolean down() {
        return this == FALLS_BY;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
