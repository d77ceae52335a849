package anlan.judgement.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
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

    /** What needs the reader comes first. */
    public static final List<Verdict> WORST_FIRST = List.of(MISSED, AT_RISK, UNKNOWN, EARLY, ON_TRACK, MET, UNSET);

    /** How several stand together. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return WORST_FIRST.stream().filter(verdicts::contains).findFirst().orElse(UNSET);
    }

    /** Its place among the worst first. */
    public int rank() {
        return WORST_FIRST.indexOf(this);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
