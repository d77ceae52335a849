package anlan.fact.imports;

import anlan.fact.coverage.Spoken;
import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Difference;
import anlan.fact.dataset.Mapping;
import anlan.fact.rejection.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file on its way in, as it stands.
 *
 * @param askedBy the person or token, by {@code askedKind}, in whose name it goes on
 * @param askedActing the delegation they acted by; 0 for none
 * @param mapping null until columns are matched
 * @param expected about how many rows the file has; null when it cannot be told
 * @param batch what was recorded by it; null while nothing was, or when nothing changed
 * @param undone whether that batch was taken back
 */
record Imported(
        long id,
        String dataset,
        long source,
        String sourceName,
        long unit,
        List<String> scope,
        String person,
        String askedKind,
        long askedBy,
        long askedActing,
        String fileName,
        long fileSize,
        @Nullable Mapping mapping,
        boolean whole,
        boolean dryRun,
        boolean commitAsked,
        @Nullable Integer fromMonth,
        @Nullable Integer toMonth,
        State state,
        @Nullable Long expected,
        long read,
        Counts counts,
        long rejected,
        List<Reason> reasons,
        List<Difference.Change> sample,
        @Nullable Spoken spoken,
        @Nullable Long comparedAfter,
        Instant receivedAt,
        @Nullable Long batch,
        boolean undone) {

    /** In the contract's words. */
    enum State {
        RECEIVED,
        CHECKING,
        READY,
        COMMITTING,
        COMMITTED,
        REFUSED,
        FAILED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean running() {
            return this == CHECKING || this == COMMITTING;
        }

        /** Whether its columns can be matched: its file is there, and nothing goes on. */
        boolean matchable() {
            return this == RECEIVED || this == READY || this == FAILED;
        }

        boolean over() {
            return this == COMMITTED || this == REFUSED || this == FAILED;
        }
    }

    static final JsonMapper JSON = JsonMapper.shared();

    static <T> T json(String text, TypeReference<T> type) {
        return JSON.readValue(text, type);
    }

    /** Checked and waiting; or broken off after that was asked for, so that it can be tried again. */
    boolean committable() {
        return state == State.READY || state == State.FAILED && commitAsked;
    }

    /** What a commit begins with: a file whose work broke off is read again. */
    State committing() {
        return state == State.READY ? State.COMMITTING : State.CHECKING;
    }

    /** From 0 to 100. */
    int progress() {
        if (state == State.COMMITTED || state == State.READY) {
            return 100;
        }
        var of = expected;
        return of == null || of == 0 ? 0 : (int) Math.min(99, 100 * read / of);
    }
}
