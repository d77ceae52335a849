package anlan.fact.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** The instant whose knowledge is asked for. */
public final class AsOf {

    private AsOf() {}

    /**
     * An instant with its offset (RFC 3339), a local time, or a day, which means its end. A plus sign that an address turned into a space is
     * taken as the plus it was.
     */
    public static Optional<Instant> read(String written, ZoneId zone) {
        var text = written.strip().replace(' ', '+');
        return attempt(() -> OffsetDateTime.parse(text).toInstant())
                .or(() -> attempt(() -> LocalDateTime.parse(text).atZone(zone).toInstant()))
                .or(() -> attempt(() -> LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusMillis(1)));
    }

    private static Optional<Instant> attempt(Supplier<Instant> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
