package anlan.ground.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job of a district stands.
 *
 * @param name {@code room.act}
 * @param unceasing whether it may not be held
 * @param next when it is due; null while it is held, or before it has a place
 * @param since when the run under way began; null when none is
 * @param node which has it
 * @param failures in a row, up to now
 * @param failedLately within the last seven days
 * @param pause why it is held; null when it is not
 */
public record JobState(
        String name,
        Rhythm rhythm,
        boolean unceasing,
        @Nullable Instant next,
        @Nullable Instant since,
        @Nullable String node,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures,
        long failedLately,
        @Nullable Pause pause) {

    /** Since when, by whom and why a job is held. */
    public record Pause(long id, Instant at, String by, String why) {}

    public boolean running() {
        return since != null;
    }

    JobState under(Instant began, String where) {
        return new JobState(
                name, rhythm, unceasing, next, began, where, lastSuccess, lastFailure, failures, failedLately, pause);
    }

    /** The room's word for it: {@code room.job-act}. */
    public String word() {
        return word(name);
    }

    static String word(String name) {
        var dot = name.indexOf('.');
        return name.substring(0, dot) + ".job-" + name.substring(dot + 1);
    }
}
