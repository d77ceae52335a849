package anlan.ground.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one cell as what it is. */
final class BookCell {

    private BookCell() {}

    static void put(Worksheet sheet, int line, int column, Ledger.Kind kind, @Nullable Object cell, ZoneId zone) {
        switch (cell) {
            case null -> {}
            case Number number -> {
                sheet.value(line, column, number);
                sheet.style(line, column).format(format(kind, number)).set();
            }
            case Boolean flag -> sheet.value(line, column, flag);
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case Instant instant -> {
                sheet.value(line, column, instant.atZone(zone).toLocalDateTime());
                sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            // A text cell of a workbook is never computed, whatever it begins with.
            default -> sheet.inlineString(line, column, cell.toString());
        }
    }

    /** A whole number has no decimal point. */
    private static String format(Ledger.Kind kind, Number number) {
        boolean whole = number instanceof Integer || number instanceof Long || number.doubleValue() % 1 == 0;
        return kind == Ledger.Kind.SHARE ? "0.0%" : whole ? "#,##0" : "#,##0.0#";
    }
}
