package anlan.judgement.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why a value is as it is, or is not.
 *
 * @param about the month, the measure or the method; empty where the reason says it all
 */
public record Reason(What what, String about) {

    public enum What {
        /** The target is met by a change that the interval cannot tell from no change. */
        WITHIN_NOISE,
        /** The value a year earlier is zero, so that there is no change to speak of. */
        BASE_ZERO,
        /** Nothing is known of the year before. */
        BASE_MISSING,
        DIVISION_BY_ZERO,
        /** No count of residents is known. */
        NO_RESIDENTS,
        /** Nothing was to be reported for these months. */
        NOTHING_DUE,
        /** No month of the period has ended yet. */
        NOT_BEGUN,
        /** A month whose data is not in; it is left out, on both sides of a comparison. */
        MISSING,
        /** A month whose incidents are in, from a source that does not say which of them were cleared; it is left out likewise. */
        OUTCOME_UNTOLD,
        /** The method of the interval. */
        INTERVAL,
        /** The target is promised for a longer span, and taken for its share of the months. */
        TARGET_SHARED,
        /** The area changed on the way: all is compared in its extent of the end, by the change's mapping. */
        AREA_CHANGED,
        /** The area was made from one that was divided: what it was before cannot be told. */
        AREA_DIVIDED,
        /** The area is no more since the day after the one given. */
        AREA_ENDED
    }

    static Reason of(What what) {
        return new Reason(what, "");
    }

    /** As machines read it: {@code missing:2026-01}. */
    @JsonValue
    public String code() {
        String code = what.name().toLowerCase(Locale.ROOT);
        return about.isEmpty() ? code : code + ":" + about;
    }
}
