package anlan.promise.safeguard;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One change.
 *
 * @param amount less than nothing where something is taken back
 * @param shownBy what shows it, or why
 */
record Entry(
        long safeguard,
        int number,
        Stage stage,
        BigDecimal amount,
        LocalDate on,
        String shownBy,
        String by,
        String unit) {}
