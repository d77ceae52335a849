package anlan.ground.gazetteer;

import anlan.ground.paper.Row;
import anlan.ground.paper.TableFile;
import anlan.ground.web.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** A list that was sent: its head, and its lines one at a time. */
record ListFile(List<String> head, Iterator<Line> lines) {

    static Reading read(Sent file, Function<ListFile, Reading> reader) {
        try {
            Path copy = Files.createTempFile("anlan-list", "");
            try {
                Files.write(copy, file.content());
                return read(copy, file.name(), reader);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(Path file, String name, Function<ListFile, Reading> reader) {
        try {
            var table = TableFile.open(file, name);
            try (var rows = table.rows()) {
                return reader.apply(new ListFile(table.head(), lines(rows)));
            }
        } catch (RefusedException e) {
            return Reading.refused(e.refusals().getFirst());
        }
    }

    private static Iterator<Line> lines(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Line next() {
                var row = rows.next();
                return new Line(row.line(), row.cells());
            }
        };
    }
}
