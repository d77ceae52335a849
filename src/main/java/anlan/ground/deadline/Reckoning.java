package anlan.ground.deadline;

import anlan.ground.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What comes of asking for a deadline. */
public sealed interface Reckoning {

    /**
     * The deadline with its arithmetic.
     *
     * @param day the last day, or the first when counted back
     * @param end the instant at which the time is over
     */
    record Deadline(Term term, LocalDate day, Instant end, List<Step> steps) implements Reckoning {}

    /**
     * The time stands still.
     *
     * @param left what remains, in days, or minutes where hours are counted
     */
    record Waiting(Term term, int left, Shift.Pause pause, List<Step> steps) implements Reckoning {}

    /** It cannot be said: a year is not notified, no office hours are set, or the question is none. */
    record Unknown(Refused why) implements Reckoning {}
}
