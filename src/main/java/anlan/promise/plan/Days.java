package anlan.promise.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as people and browsers write them. */
public final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Days() {}

    public static Optional<LocalDate> read(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            var day = LocalDate.parse(text.replaceAll("[./]", "-"));
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
