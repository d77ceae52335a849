package anlan.ground.board;

import java.time.LocalDate;
import java.util.List;

/** Work on a time axis: who has what to do from when to when, and how it stands. Asked inside a district, in a transaction that only reads. */
public interface Bars {

    /**
     * @param unit who answers for it: a unit, never a person
     * @param what its short name, ready to show
     * @param verdict how it stands, in the words of verdicts: on_track, at_risk, missed, met, early, unset, unknown
     */
    record Bar(String unit, String what, LocalDate from, LocalDate to, String verdict) {}

    /** What they are called, ready to show. */
    String name();

    /** Those that touch these days; in the order in which they are to be shown. */
    List<Bar> between(LocalDate from, LocalDate to);
}
