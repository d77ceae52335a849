package anlan.ground.paper;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text table. */
record CsvTable(Path file, Encoding encoding, Reading reading) implements Table {

    private static final char MARK = '\uFEFF';

    static CsvTable open(Path file, Reading reading) throws IOException {
        var encoding = Encoding.of(file, reading.encoding());
        var charset = encoding.charset();
        var separator = reading.separator() == null ? String.valueOf(Separator.of(file, charset)) : reading.separator();
        return new CsvTable(file, encoding, new Reading(charset.name(), separator, null, reading.headLine()));
    }

    @Override
    public Rows rows() {
        var separator = reading.separator();
        try {
            return rows(text(file, encoding.charset()), separator == null ? ',' : separator.charAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rows rows(Reader text, char separator) {
        var handler = new CsvRows();
        return new Read(
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(4 * Refuse.CELL)
                        .build(handler, text)
                        .iterator(),
                handler);
    }

    /** The text after its byte order mark. */
    static Reader text(Path file, Charset charset) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 17);
        var text = new java.io.BufferedReader(new InputStreamReader(in, charset.newDecoder()), 1 << 16);
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    @Override
    public List<Merge> merges() {
        return List.of();
    }

    @Override
    public boolean strict() {
        return true;
    }

    private record Read(CloseableIterator<Row> rows, CsvRows handler) implements Rows {

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (CsvParseException e) {
                throw handler.refusal(e);
            }
        }

        @Override
        public Row next() {
            try {
                return rows.next();
            } catch (CsvParseException e) {
                throw handler.refusal(e);
            }
        }

        @Override
        public void close() {
            try {
                rows.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
