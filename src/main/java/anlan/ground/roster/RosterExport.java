package anlan.ground.roster;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Ledger;
import anlan.ground.staff.People;
import anlan.ground.staff.Units;
import anlan.ground.store.WritesToLine;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;

/** The units and people one may see, as ledgers; their columns are those that a file may bring in again. */
@UseCase
class RosterExport {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Units units;
    private final People people;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    RosterExport(Units units, People people, Audit audit, OfficeClock clock, Words words) {
        this.units = units;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/units.xlsx")
    @WritesToLine
    void units(Viewer viewer, HttpServletResponse response) throws IOException {
        var seen = units.among(viewer.reach(Right.STAFF_SEE));
        var codes = new HashMap<Long, String>();
        seen.forEach(u -> codes.put(u.id(), u.code()));
        audit.did("roster.exported", "units", null, Map.of("rows", seen.size()), null);
        begin(response, "units");
        try (var ledger = ledger(response, "staff.units", RosterHead.OF_UNITS, seen.size(), viewer)) {
            for (var unit : seen) {
                ledger.row(
                        unit.code(),
                        unit.name(),
                        words.say("staff.kind-" + unit.kind().code()),
                        unit.parent() == null ? "" : codes.getOrDefault(unit.parent(), ""),
                        String.join(" ", unit.areas()));
            }
        }
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/people.xlsx")
    @WritesToLine
    void people(Viewer viewer, HttpServletResponse response) throws IOException {
        var lines = people.ledger(viewer.reach(Right.STAFF_SEE));
        audit.did("roster.exported", "people", null, Map.of("rows", lines.size()), null);
        begin(response, "people");
        try (var ledger = ledger(response, "staff.people", RosterHead.OF_PEOPLE, lines.size(), viewer)) {
            for (var line : lines) {
                ledger.row(
                        line.name(),
                        line.account(),
                        line.unit(),
                        words.say("staff.role-" + line.role()),
                        line.title(),
                        line.since());
            }
        }
    }

    private static void begin(HttpServletResponse response, String name) {
        response.setContentType(WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }

    private Ledger ledger(HttpServletResponse response, String title, List<RosterHead> heads, long count, Viewer viewer)
            throws IOException {
        var columns = heads.stream()
                .map(h -> h == RosterHead.SINCE
                        ? Ledger.Column.day(words.say(h.key()))
                        : Ledger.Column.text(words.say(h.key()), 20))
                .toList();
        var now = clock.instant().atZone(clock.getZone());
        var facts = new Ledger.Facts(words.say(title), "", count, now, viewer.name(), now);
        return Ledger.xlsx(response.getOutputStream(), words, facts, columns);
    }
}
