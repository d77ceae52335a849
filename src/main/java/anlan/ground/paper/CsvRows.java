package anlan.ground.paper;

import anlan.ground.web.RefusedException;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import org.jspecify.annotations.Nullable;

/** Takes the fields straight from the parser's buffer into a row. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Row> {

    private String[] cells = new String[16];
    private int size;
    private int widest = 16;
    private long line;

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        size = 0;
        cells = new String[widest];
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > Refuse.CELL) {
            throw Refuse.because(Unreadable.CELL_TOO_LARGE, line, index + 1);
        }
        if (index >= Refuse.COLUMNS) {
            throw Refuse.because(Unreadable.TOO_MANY_COLUMNS, line, Refuse.COLUMNS);
        }
        if (size == cells.length) {
            cells = java.util.Arrays.copyOf(cells, size * 2);
            widest = cells.length;
        }
        cells[size++] = length == 0 ? "" : new String(buffer, offset, length);
    }

    @Override
    protected @Nullable Row buildRecord() {
        return getRecordType() == RecordType.EMPTY ? null : new Row(line, cells, size, false);
    }

    RuntimeException refusal(CsvParseException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            if (cause instanceof java.nio.charset.CharacterCodingException) {
                return Refuse.because(Unreadable.ENCODING_WRONG, "");
            }
        }
        var reason = fault.getMessage() != null && fault.getMessage().contains("quote")
                ? Unreadable.QUOTE_OPEN
                : Unreadable.CELL_TOO_LARGE;
        return Refuse.because(reason, line, size + 1);
    }
}
