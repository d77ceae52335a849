package anlan.ground.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One sheet of a workbook: the wanted one, else the first that is not hidden and not empty. */
record XlsxTable(Path file, List<TableFile.Sheet> sheets, List<Merge> merges, boolean formulas, Reading reading)
        implements Table {

    static XlsxTable open(Path file, Reading reading) throws IOException {
        var parcel = Parcel.open(file);
        try (var book = book(file)) {
            var sheets = book.getSheets().toList();
            var chosen = choose(sheets, reading.sheet());
            return new XlsxTable(
                    file,
                    sheets.stream()
                            .map(s -> new TableFile.Sheet(s.getName(), hidden(s)))
                            .toList(),
                    parcel.merges().getOrDefault("xl/worksheets/sheet" + (chosen.getIndex() + 1) + ".xml", List.of()),
                    parcel.formulas(),
                    new Reading(null, null, chosen.getName(), reading.headLine()));
        } catch (ExcelReaderException e) {
            throw Refuse.because(Unreadable.BROKEN_EXCEL);
        }
    }

    static ReadableWorkbook book(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            throw Refuse.because(Unreadable.BROKEN_EXCEL);
        }
    }

    private static Sheet choose(List<Sheet> sheets, @org.jspecify.annotations.Nullable String wanted)
            throws IOException {
        if (wanted != null) {
            return sheets.stream()
                    .filter(s -> s.getName().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> Refuse.because(Unreadable.NO_SUCH_SHEET, wanted));
        }
        for (var sheet : sheets) {
            if (!hidden(sheet) && filled(sheet)) {
                return sheet;
            }
        }
        throw Refuse.because(Unreadable.FILE_EMPTY, "");
    }

    private static boolean hidden(Sheet sheet) {
        return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    private static boolean filled(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(50).anyMatch(r -> r.getFirstNonEmptyCell().isPresent());
        }
    }

    @Override
    public Rows rows() {
        try {
            return new XlsxRows(book(file), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean strict() {
        return false;
    }
}
