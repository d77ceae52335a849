package anlan.fact.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as it is written in such ledgers: 2025-10-01, 2025.10.1, 2025/10/1, 20251001, or in words. A year is never guessed. */
final class Days {

    private static final Pattern DAY = Pattern.compile(
            "(20[0-9]{2})\\s*[-./\\p{IsHan}]\\s*([0-9]{1,2})\\s*[-./\\p{IsHan}]\\s*([0-9]{1,2})\\s*\\p{IsHan}{0,2}(?:[ T][0-9:]+)?");
    private static final Pattern DIGITS = Pattern.compile("(20[0-9]{2})([0-9]{2})([0-9]{2})");

    private Days() {}

    static Optional<LocalDate> of(String text) {
        for (var pattern : new Pattern[] {DAY, DIGITS}) {
            var found = pattern.matcher(text.strip());
            if (found.matches()) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
