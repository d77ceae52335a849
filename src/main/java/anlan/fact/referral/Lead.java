package anlan.fact.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it is listed: nothing of what it says.
 *
 * @param state of the last step
 * @param gone the day on which its words were deleted; null while they are kept
 */
record Lead(
        long id, LocalDate cameOn, State state, @Nullable LocalDate gone) {

    enum State {
        RECEIVED,
        LOOKING,
        TRANSFERRED,
        CLOSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean ended() {
            return this == TRANSFERRED || this == CLOSED;
        }

        static Optional<State> of(String word) {
            return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
        }
    }

    record Step(State state, String note, LocalDate on) {}

    /** Opened. */
    record Opened(Lead lead, String words, List<Step> steps) {}
}
