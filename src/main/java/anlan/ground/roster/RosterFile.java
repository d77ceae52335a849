package anlan.ground.roster;

import anlan.ground.paper.Reading;
import anlan.ground.paper.Row;
import anlan.ground.paper.TableFile;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads units and people out of a workbook (a sheet for each) or a text table of one of them; tells which by the columns. */
@Component
class RosterFile {

    enum Reason {
        NOT_A_ROSTER,
        ROSTER_LONG
    }

    /** A district has hundreds of units and people, not hundreds of thousands. */
    private static final int MOST = 20_000;

    private final MessageSource words;

    RosterFile(MessageSource words) {
        this.words = words;
    }

    /** @throws RefusedException what cannot be read, or holds neither units nor people */
    List<RosterLine> read(Path file, String name) {
        var whole = TableFile.open(file, name);
        var lines = new ArrayList<RosterLine>();
        if (whole.sheets().isEmpty()) {
            lines(whole, "", lines);
        }
        for (var sheet : whole.sheets()) {
            if (!sheet.hidden()) {
                opened(file, name, sheet.name(), whole.sheets().size() > 1)
                        .ifPresent(table -> lines(table, sheet.name(), lines));
            }
        }
        if (lines.isEmpty()) {
            throw new RefusedException(new Refused(Reason.NOT_A_ROSTER, "file"));
        }
        return lines;
    }

    /** A workbook may have an empty sheet, or one of notes; a file of one sheet may not. */
    private static Optional<TableFile> opened(Path file, String name, String sheet, boolean lenient) {
        try {
            return Optional.of(TableFile.open(file, name, new Reading(null, null, sheet, null)));
        } catch (RefusedException unreadable) {
            if (lenient) {
                return Optional.empty();
            }
            throw unreadable;
        }
    }

    private void lines(TableFile table, String sheet, List<RosterLine> lines) {
        var heads = RosterHead.found(table.head(), words);
        var people = heads.containsKey(RosterHead.ACCOUNT);
        if (!people && !(heads.containsKey(RosterHead.UNIT_NAME) && heads.containsKey(RosterHead.UNIT_CODE))) {
            return;
        }
        try (var rows = table.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (!example(row)) {
                    var cells = new RosterCells(sheet, row, heads);
                    lines.add(people ? cells.person() : cells.unit());
                }
                if (lines.size() > MOST) {
                    throw new RefusedException(new Refused(Reason.ROSTER_LONG, "file", MOST));
                }
            }
        }
    }

    /** The row with which the template shows how to fill it in. */
    private boolean example(Row row) {
        return RosterHead.LANGUAGES.stream()
                .map(language -> words.getMessage("roster.example", null, language))
                .anyMatch(mark -> row.cell(0).strip().startsWith(mark));
    }
}
