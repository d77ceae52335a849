package anlan.judgement.indicator;

import anlan.ground.web.Words;
import anlan.promise.plan.Cadence;
import anlan.promise.plan.Name;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the office defines it.
 *
 * @param formula in CEL over the measures' codes
 * @param compare whether the formula's value is the indicator's, or its change against a year earlier
 * @param unit what the indicator's own value is in
 * @param counter the word behind a count (cameras, teams); null for other units
 * @param due by which day of the following month a month's data has to be in; what was known then stays visible
 */
public record Indicator(
        String code,
        Name name,
        String formula,
        Compare compare,
        Direction direction,
        Unit unit,
        @Nullable Name counter,
        Cadence cadence,
        int due) {

    public enum Compare {
        NONE,
        YEAR_BEFORE
    }

    public enum Unit {
        /** Shown as a percentage. */
        FRACTION,
        /** Per 10,000 residents. */
        PER_10000,
        COUNT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The word behind a count in the reader's language; empty for other units. */
    public String counted() {
        return counter == null ? "" : counter.in(Words.chinese());
    }

    boolean yearOnYear() {
        return compare == Compare.YEAR_BEFORE;
    }
}
