package anlan.judgement.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is said of a promise. */
public enum Verdict {
    /** No target has been set. */
    UNSET,
    /** Too little of the period has gone by. */
    EARLY,
    ON_TRACK,
    AT_RISK,
    MET,
    MISSED,
    /** Data that the period needs is missing: nothing is met, or missed, by silence. */
    UNKNOWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
