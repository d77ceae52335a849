package anlan.fact.transcript;

import anlan.fact.matching.Identities;
import anlan.ground.paper.Row;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A ledger as it was sent: what stands above, its head, its rows with merged cells filled, what stands below.
 *
 * @param head names of the columns; of a head over two rows "upper/lower"
 */
record Sheet(List<String> above, List<String> head, List<Row> rows, List<String> notes) {

    static final int ROWS = 5_000;

    static Sheet of(Path file, String name) {
        var table = HeadLine.open(file, name);
        var sheet = new Sheet(
                table.above().stream().map(Sheet::line).toList(), table.head(), new ArrayList<>(), new ArrayList<>());
        try (var rows = table.unmerged()) {
            while (rows.hasNext()) {
                sheet.take(rows.next());
            }
        }
        if (sheet.rows.isEmpty()) {
            throw new RefusedException(new Refused(TranscriptFault.NO_ROWS, "file"));
        }
        return sheet;
    }

    private void take(Row row) {
        if (below(row)) {
            notes.add(line(row));
            return;
        }
        rows.add(row);
        if (rows.size() > ROWS) {
            throw new RefusedException(new Refused(TranscriptFault.TOO_MANY_ROWS, "file", ROWS));
        }
    }

    /** A total, a note, or who filled it in: begins so in its first cell. */
    private static boolean below(Row row) {
        var first = row.cells().stream()
                .filter(c -> !c.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        var few = row.cells().stream().filter(c -> !c.isBlank()).count() <= 4;
        return few && WordLists.heads("below").stream().anyMatch(first::startsWith);
    }

    private static String line(Row row) {
        return Identities.masked(row.cells().stream()
                .filter(c -> !c.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("　")));
    }

    /** Columns by which private persons are known, which are left out. Names of officials, by their office, are kept. */
    Set<String> identifying(Matches matches) {
        var found = new HashSet<String>();
        for (var name : head) {
            refused(() -> Identities.refuse(List.of(name)), found);
        }
        var coded = new HashSet<Integer>();
        for (int i = 0; i < head.size(); i++) {
            var name = head.get(i);
            if (matches.columns().containsValue(name)
                    || WordLists.heads("duty").stream().anyMatch(name::contains)) {
                coded.add(i);
            }
        }
        var watch = new Identities(head, coded);
        rows.forEach(watch::look);
        refused(watch::refuse, found);
        return found;
    }

    /** The same with nothing in those columns. */
    Sheet without(Set<String> left) {
        var columns = left.stream().map(head::indexOf).collect(Collectors.toSet());
        return new Sheet(above, head, rows.stream().map(r -> r.without(columns)).toList(), notes);
    }

    /** The same without a private person's number anywhere. */
    Sheet masked() {
        return new Sheet(
                above, head, rows.stream().map(r -> r.with(Identities::masked)).toList(), notes);
    }

    private static void refused(Runnable looking, Set<String> found) {
        try {
            looking.run();
        } catch (RefusedException e) {
            e.refusals().stream().forEach(r -> found.add(String.valueOf(r.args().getFirst())));
        }
    }

    String cell(Row row, Matches matches, Part part) {
        var name = matches.column(part);
        return name == null ? "" : row.cell(head.indexOf(name)).strip();
    }
}
