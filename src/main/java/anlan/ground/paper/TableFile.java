package anlan.ground.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that was sent as a file. What it is, is told by its content. Refusals come as {@link anlan.ground.web.RefusedException}, on opening
 * or, for what lies further down, while reading.
 */
public final class TableFile {

    /** @param hidden whether it was hidden in the workbook */
    public record Sheet(String name, boolean hidden) {}

    private final Table table;
    private final Head head;

    private TableFile(Table table) {
        this.table = table;
        this.head = Head.of(table);
    }

    public static TableFile open(Path file, String originalName) {
        return open(file, originalName, Reading.GUESSED);
    }

    /** @param originalName shown in refusals only */
    public static TableFile open(Path file, String originalName, Reading reading) {
        try {
            if (Files.size(file) == 0) {
                throw Refuse.because(Unreadable.FILE_EMPTY, originalName);
            }
            return new TableFile(
                    switch (Content.of(file)) {
                        case WORKBOOK -> XlsxTable.open(file, reading);
                        case TEXT -> CsvTable.open(file, reading);
                        case OLD_EXCEL -> throw Refuse.because(Unreadable.OLD_EXCEL, originalName);
                        case ENCRYPTED -> throw Refuse.because(Unreadable.ENCRYPTED, originalName);
                        case OPEN_DOCUMENT -> throw Refuse.because(Unreadable.OPEN_DOCUMENT, originalName);
                        case BINARY_EXCEL -> throw Refuse.because(Unreadable.BINARY_EXCEL, originalName);
                        case OTHER -> throw Refuse.because(Unreadable.NOT_A_TABLE, originalName);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it is read, with all that was found out. */
    public Reading reading() {
        return table.reading();
    }

    /** Whether the encoding is certain. If not, {@link #reading()} states the best guess and {@link #encodings()} the others. */
    public boolean certain() {
        return !(table instanceof CsvTable csv) || csv.encoding().certain();
    }

    public List<String> encodings() {
        return table instanceof CsvTable csv ? csv.encoding().others() : List.of();
    }

    public List<Sheet> sheets() {
        return table instanceof XlsxTable book ? book.sheets() : List.of();
    }

    /** Whether cells hold formulas; their values as last computed by the spreadsheet program are used. */
    public boolean formulas() {
        return table instanceof XlsxTable book && book.formulas();
    }

    public boolean workbook() {
        return table instanceof XlsxTable;
    }

    /** The head's names: of a head over two rows "upper/lower"; a column without one is called by its letter in brackets. */
    public List<String> head() {
        return head.names();
    }

    /** The rows under the head, blank ones left out. */
    public Rows rows() {
        return new Under(table.rows(), head, table.strict());
    }

    /** As {@link #rows()}, what a merged range says repeated down all rows that it covers. */
    public Rows unmerged() {
        return new Unmerged(rows(), table.merges(), head.lastLine());
    }

    /** What stands above the head: titles, who fills it in. */
    public List<Row> above() {
        return head.above();
    }

    /** The first rows, for showing. */
    public List<Row> sample(int count) {
        try (var rows = rows()) {
            var sample = new ArrayList<Row>();
            while (sample.size() < count && rows.hasNext()) {
                sample.add(rows.next());
            }
            return sample;
        }
    }

    /** Refuses a table without a single row. */
    public TableFile withRows() {
        if (sample(1).isEmpty()) {
            throw Refuse.because(Unreadable.HEAD_ONLY);
        }
        return this;
    }
}
