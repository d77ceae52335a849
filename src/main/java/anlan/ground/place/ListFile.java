package anlan.ground.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** A list that was sent: its head, and its lines one at a time. */
record ListFile(List<String> head, Iterator<Line> lines) {

    static Reading read(Sent file, Function<ListFile, Reading> reader) {
        try {
            var rows = CsvReader.builder().ofCsvRecord(text(file.content())).iterator();
            if (!rows.hasNext()) return Reading.refused(PlaceFault.FILE_EMPTY);
            return reader.apply(new ListFile(rows.next().getFields(), lines(rows)));
        } catch (CharacterCodingException e) {
            return Reading.refused(PlaceFault.FILE_UNREADABLE);
        }
    }

    private static Iterator<Line> lines(Iterator<CsvRecord> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Line next() {
                var row = rows.next();
                return new Line(row.getStartingLineNumber(), row.getFields());
            }
        };
    }

    private static String text(byte[] content) throws CharacterCodingException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        }
    }
}
