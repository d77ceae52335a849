package anlan.fact.transcript;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Staffing;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Row;
import anlan.ground.place.Areas;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would become of each row of a ledger. */
@Component
@Transactional(readOnly = true)
class DryRun {

    /** @param known whether the same row was brought in before */
    record Line(RowReader.Read read, String key, boolean known) {}

    /**
     * What came of reading it.
     *
     * @param left heads of columns that are left out because private persons are known by them
     * @param shorts what units are called for short in it, each with the whole name
     */
    record Outcome(Sheet sheet, Matches matches, Set<String> left, List<Line> lines, Map<String, String> shorts) {

        List<Line> taken() {
            return lines.stream()
                    .filter(l -> !l.known() && l.read().problem() != null)
                    .toList();
        }

        List<Line> rejected() {
            return lines.stream()
                    .filter(l -> !l.known() && l.read().problem() == null)
                    .toList();
        }

        long known() {
            return lines.stream().filter(Line::known).count();
        }
    }

    private final JdbcClient jdbc;
    private final Units units;
    private final Staffing staffing;
    private final Areas areas;
    private final Categories categories;
    private final OfficeClock clock;

    DryRun(JdbcClient jdbc, Units units, Staffing staffing, Areas areas, Categories categories, OfficeClock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.staffing = staffing;
        this.areas = areas;
        this.categories = categories;
        this.clock = clock;
    }

    Outcome of(Sheet sent, Matches matches, String by) {
        var left = sent.identifying(matches);
        var sheet = sent.without(left);
        var names = new Names(units, staffing, areas);
        var reader = new RowReader(sheet, matches, names, categories, clock.today(), by);
        var times = new HashMap<String, Integer>();
        var keys = new ArrayList<String>();
        for (var row : sheet.rows()) {
            var text = text(sheet, row);
            keys.add(hash(text + times.merge(text, 1, Integer::sum)));
        }
        var known = known(keys);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < keys.size(); i++) {
            lines.add(new Line(reader.read(sheet.rows().get(i)), keys.get(i), known.contains(keys.get(i))));
        }
        return new Outcome(sheet.masked(), matches, left, lines, shorts(sheet, matches, names));
    }

    private static Map<String, String> shorts(Sheet sheet, Matches matches, Names names) {
        var shorts = new TreeMap<String, String>();
        for (var row : sheet.rows()) {
            var word = sheet.cell(row, matches, Part.UNIT);
            if (matches.code(Part.UNIT, word) == null) {
                names.unit(word).map(Unit::name).filter(n -> !n.equals(word)).ifPresent(n -> shorts.put(word, n));
            }
        }
        return shorts;
    }

    private Set<String> known(List<String> keys) {
        return new HashSet<>(jdbc.sql("select key from transcript_row where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** All that the row says under its heads. Its number in the list is no part of it; the same row may stand there more than once. */
    private static String text(Sheet sheet, Row row) {
        var text = new StringBuilder();
        var serial = WordLists.heads("serial");
        for (int i = 0; i < sheet.head().size(); i++) {
            var name = sheet.head().get(i);
            var cell = row.cell(i).strip();
            if (!cell.isEmpty() && !serial.contains(Matches.plain(name))) {
                text.append(name).append('\u0001').append(cell).append('\u0002');
            }
        }
        return text.toString();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
