package anlan.fact.transcript;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of a ledger as what it is, for a workbook. */
final class CellTyped {

    private CellTyped() {}

    /** A day as a day and a small number as a number, where that reads as it was written. */
    static Object of(String cell) {
        if (cell.matches("(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])")) {
            return LocalDate.parse(cell);
        }
        return cell.matches("0|[1-9][0-9]{0,2}") ? new BigDecimal(cell) : cell;
    }
}
