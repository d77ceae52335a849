package anlan.ground.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that is over.
 *
 * @param did what it did, counted; null when it did not end well
 * @param asked whether a person wanted it
 * @param thrown the class of what was thrown
 * @param code under which the log has the particulars
 */
public record JobRun(
        long id,
        String job,
        Instant startedAt,
        Instant endedAt,
        String node,
        Outcome outcome,
        @Nullable Long did,
        boolean asked,
        @Nullable Fault fault,
        @Nullable String thrown,
        @Nullable String code) {

    /** How a run ended. */
    public enum Outcome {
        DONE,
        FAILED,
        /** Its node ended, or was not heard of any more. */
        CUT
    }

    /** The room's word for the job. */
    public String word() {
        return JobState.word(job);
    }
}
