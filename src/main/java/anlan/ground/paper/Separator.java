package anlan.ground.paper;

import anlan.ground.web.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;

/** Which character parts the fields: the one by which the first rows fall into equally many, and most. */
final class Separator {

    private static final char[] USUAL = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 1 << 16;

    private Separator() {}

    static char of(Path file, Charset charset) throws IOException {
        var start = start(file, charset);
        var best = ',';
        var most = 0L;
        for (var candidate : USUAL) {
            var score = score(start, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static String start(Path file, Charset charset) throws IOException {
        try (var text = CsvTable.text(file, charset)) {
            var buffer = new char[LOOKED_AT];
            var length = 0;
            for (var n = text.read(buffer);
                    n > 0 && length < LOOKED_AT;
                    n = text.read(buffer, length, LOOKED_AT - length)) {
                length += n;
            }
            var whole = new String(buffer, 0, length);
            var lastLine = whole.lastIndexOf('\n');
            return length < LOOKED_AT || lastLine < 0 ? whole : whole.substring(0, lastLine);
        }
    }

    /** How many rows have the commonest number of fields, weighed by that number; nothing for a single field. */
    private static long score(String start, char candidate) {
        var counts = new HashMap<Integer, Integer>();
        try (var rows = CsvTable.rows(new StringReader(start), candidate)) {
            for (var i = 0; i < 100 && rows.hasNext(); i++) {
                counts.merge(rows.next().size(), 1, Integer::sum);
            }
        } catch (RefusedException e) {
            // What cannot be parsed so far still counts: the refusal itself is given when the rows are read.
        }
        return counts.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .mapToLong(e -> 1000L * e.getValue() * e.getValue() + Math.min(e.getKey(), 999))
                .max()
                .orElse(0);
    }
}
