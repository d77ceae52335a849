package anlan.ground.succession;

import anlan.ground.paper.Row;
import anlan.ground.paper.TableFile;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** A change as a file, CSV or Excel: old code, new code, new name. */
final class LinesFile {

    private static final Properties WORDS = words();

    private LinesFile() {}

    static List<Line> read(byte[] content, String name, Refusals refusals) throws IOException {
        var copy = Files.createTempFile("anlan-change", "");
        try {
            Files.write(copy, content);
            return lines(TableFile.open(copy, name), refusals);
        } catch (RefusedException e) {
            e.refusals().forEach(r -> refusals.add(new Refused(r.reason(), "file", r.args())));
            return List.of();
        } finally {
            Files.delete(copy);
        }
    }

    private static List<Line> lines(TableFile table, Refusals refusals) {
        int old = column(table.head(), "old");
        int code = column(table.head(), "new");
        int name = column(table.head(), "name");
        if (!refusals.require(old >= 0 && code >= 0, SuccessionFault.COLUMN_MISSING, "file")) return List.of();
        var lines = new ArrayList<Line>();
        try (var rows = table.rows()) {
            while (rows.hasNext() && lines.size() <= LinesCheck.MOST) {
                var row = rows.next();
                lines.add(new Line(row.line(), cell(row, old), cell(row, code), name < 0 ? "" : cell(row, name)));
            }
        }
        return lines;
    }

    private static String cell(Row row, int column) {
        return row.cell(column).replaceAll("\\s+", " ").strip();
    }

    private static int column(List<String> head, String meaning) {
        var plain = head.stream().map(LinesFile::plain).toList();
        return Arrays.stream(WORDS.getProperty(meaning, "").split(","))
                .mapToInt(plain::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String plain(String word) {
        return word.replaceAll("[\\s\\uFEFF]", "").toLowerCase(Locale.ROOT);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(LinesFile.class.getResourceAsStream("lines.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
