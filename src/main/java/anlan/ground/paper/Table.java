package anlan.ground.paper;

import java.util.List;

/** What the two kinds of files have in common: rows as they stand, head and all. */
sealed interface Table permits CsvTable, XlsxTable {

    Reading reading();

    Rows rows();

    /** Ranges of the head that were merged; none in CSV. */
    List<Merge> merges();

    /** Whether a row shorter than the head is a fault: in a workbook empty cells at the end are simply not written. */
    boolean strict();
}
