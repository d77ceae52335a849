package anlan.judgement.derivation;

import anlan.ground.web.Refused;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instant as of which a value is asked, as written from outside: RFC 3339 with offset, or a day, which means its end.
 *
 * @param refused why it cannot be; null when it can
 */
record AsOf(Instant instant, @Nullable Refused refused) {

    enum Reason {
        AS_OF_UNREADABLE,
        AS_OF_FUTURE
    }

    static AsOf read(@Nullable String text, Clock clock) {
        Instant now = clock.instant();
        if (text == null || text.isBlank()) {
            return new AsOf(now, null);
        }
        String asked = text.strip();
        return parsed(asked, clock)
                .map(at -> at.isAfter(now)
                        ? new AsOf(now, new Refused(Reason.AS_OF_FUTURE, "asOf", asked))
                        : new AsOf(at, null))
                .orElseGet(() -> new AsOf(now, new Refused(Reason.AS_OF_UNREADABLE, "asOf", asked)));
    }

    private static Optional<Instant> parsed(String text, Clock clock) {
        try {
            if (text.length() > 10) {
                // A plus sign in an address becomes a space.
                return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
            }
            LocalDate day = LocalDate.parse(text);
            Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            boolean today = day.equals(LocalDate.ofInstant(clock.instant(), clock.getZone()));
            return Optional.of(today ? clock.instant() : end);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
