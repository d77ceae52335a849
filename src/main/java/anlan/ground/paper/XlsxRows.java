package anlan.ground.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Rows of a sheet, each cell as the text a person would have typed: days as 2025-07-01, numbers without an exponent. */
final class XlsxRows implements Rows {

    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

    XlsxRows(ReadableWorkbook book, Reading reading) throws IOException {
        this.book = book;
        var sheet = reading.sheet();
        this.stream = book.findSheet(sheet == null ? "" : sheet).orElseThrow().openStream();
        this.rows = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw Refuse.because(Unreadable.BROKEN_EXCEL);
        }
    }

    @Override
    public Row next() {
        var row = rows.next();
        var width = row.getCellCount();
        if (width > Refuse.COLUMNS && filledBeyond(row)) {
            throw Refuse.because(Unreadable.TOO_MANY_COLUMNS, (long) row.getRowNum(), Refuse.COLUMNS);
        }
        var cells = new String[Math.min(width, Refuse.COLUMNS)];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = row.hasCell(i) ? text(row, i) : "";
        }
        return new Row(row.getRowNum(), cells, cells.length, false);
    }

    private static boolean filledBeyond(org.dhatim.fastexcel.reader.Row row) {
        for (var i = Refuse.COLUMNS; i < row.getCellCount(); i++) {
            if (row.hasCell(i) && row.getCell(i) != null && !row.getCellText(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String text(org.dhatim.fastexcel.reader.Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        var text = CellText.of(cell);
        if (text.length() > Refuse.CELL) {
            throw Refuse.because(Unreadable.CELL_TOO_LARGE, (long) row.getRowNum(), column + 1);
        }
        return text;
    }

    @Override
    public void close() {
        try {
            stream.close();
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
