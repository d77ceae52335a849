package anlan.ground.calendar;

import anlan.ground.paper.Row;
import anlan.ground.paper.TableFile;
import anlan.ground.web.Refusals;
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

/** A year's file, CSV or Excel: which row says what, as it stands there. */
final class NoticeFile {

    /** @param line as an editor counts, for refusals */
    record Line(long line, String from, String to, String kind, String name, String nameEn) {

        /** As it is carried from the preview to the taking. */
        String carried() {
            return String.join("\t", from, to, kind, name, nameEn);
        }

        static Line carried(long line, String text) {
            var cells = Arrays.copyOf(text.split("\t", -1), 5);
            return new Line(line, text(cells, 0), text(cells, 1), text(cells, 2), text(cells, 3), text(cells, 4));
        }

        private static String text(String[] cells, int at) {
            return Objects.requireNonNullElse(cells[at], "");
        }
    }

    private static final int MOST_LINES = 100;
    private static final Properties WORDS = words();

    private NoticeFile() {}

    static List<Line> read(byte[] content, String name, Refusals refusals) throws IOException {
        var copy = Files.createTempFile("anlan-year", "");
        try {
            Files.write(copy, content);
            return lines(TableFile.open(copy, name), refusals);
        } catch (RefusedException e) {
            e.refusals().forEach(refusals::add);
            return List.of();
        } finally {
            Files.delete(copy);
        }
    }

    private static List<Line> lines(TableFile table, Refusals refusals) {
        var head = table.head();
        int from = column(head, "from");
        int kind = column(head, "kind");
        int name = column(head, "name");
        if (!refusals.require(from >= 0 && kind >= 0 && name >= 0, CalendarFault.COLUMN_MISSING, "file"))
            return List.of();
        int to = column(head, "to");
        int nameEn = column(head, "name_en");
        var lines = new ArrayList<Line>();
        try (var rows = table.rows()) {
            while (rows.hasNext() && lines.size() < MOST_LINES) {
                var row = rows.next();
                lines.add(new Line(
                        row.line(),
                        cell(row, from),
                        cell(row, to),
                        cell(row, kind),
                        cell(row, name),
                        cell(row, nameEn)));
            }
        }
        return lines;
    }

    private static String cell(Row row, int column) {
        return row.cell(column).replace('\t', ' ').strip();
    }

    private static int column(List<String> head, String meaning) {
        var plain = head.stream().map(NoticeFile::plain).toList();
        return known(meaning)
                .map(plain::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Whether the word is one for the meaning. */
    static boolean means(String word, String meaning) {
        return known(meaning).anyMatch(plain(word)::equals);
    }

    private static java.util.stream.Stream<String> known(String meaning) {
        return Arrays.stream(WORDS.getProperty(meaning, "").split(","));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(NoticeFile.class.getResourceAsStream("notice.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
