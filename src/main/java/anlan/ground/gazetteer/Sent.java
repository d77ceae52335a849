package anlan.ground.gazetteer;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent.
 *
 * @param year for counts that name no year of their own
 * @param takenAt null while it waits
 */
// Two files are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Sent(
        long id,
        Kind kind,
        String name,
        byte[] content,
        @Nullable Integer year,
        @Nullable Instant takenAt) {

    enum Kind {
        AREAS,
        OUTLINES,
        PEOPLE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
        }
    }
}
