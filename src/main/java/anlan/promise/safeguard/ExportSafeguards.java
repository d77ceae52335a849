package anlan.promise.safeguard;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Ledger;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The table of safeguards as a workbook. */
@UseCase
class ExportSafeguards {

    private final Plans plans;
    private final Tables tables;
    private final Words words;
    private final Wording wording;
    private final OfficeClock clock;
    private final Audit audit;

    ExportSafeguards(Plans plans, Tables tables, Words words, Wording wording, OfficeClock clock, Audit audit) {
        this.plans = plans;
        this.tables = tables;
        this.words = words;
        this.wording = wording;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.SAFEGUARDS_SEE)
    @GetMapping("/plan/{campaign}/safeguards.xlsx")
    void take(@PathVariable long campaign, Viewer viewer, HttpServletResponse response) throws IOException {
        var found = plans.find(campaign).orElseThrow(NotFound::new);
        var rows = tables.rows(campaign, viewer);
        var now = clock.instant().atZone(clock.getZone());
        var title = wording.name(found.name()) + words.say("safeguard.list");
        audit.did(
                "safeguard.exported", "campaign/" + campaign + "/safeguards", null, Map.of("rows", rows.size()), null);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(title + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var facts = new Ledger.Facts(title, "", (long) rows.size(), now, viewer.name(), now);
        try (var ledger = Ledger.xlsx(response.getOutputStream(), words, facts, columns())) {
            for (var row : rows) {
                var held = row.held();
                ledger.row(
                        row.duty().serial(),
                        row.duty().title(),
                        row.unit(),
                        words.say("safeguard.kind-" + held.kind().word()),
                        held.name(),
                        held.measure(),
                        held.needed(),
                        held.promised(),
                        held.committed(),
                        held.used(),
                        held.unpromised(),
                        held.uncommitted(),
                        held.over());
            }
        }
    }

    private List<Ledger.Column> columns() {
        return List.of(
                Ledger.Column.number(words.say("safeguard.head-number")),
                Ledger.Column.text(words.say("safeguard.head-duty"), 36),
                Ledger.Column.text(words.say("safeguard.head-unit"), 18),
                Ledger.Column.text(words.say("safeguard.head-kind"), 8),
                Ledger.Column.text(words.say("safeguard.head-name"), 20),
                Ledger.Column.text(words.say("safeguard.head-measure"), 8),
                Ledger.Column.number(words.say("safeguard.stage-needed")),
                Ledger.Column.number(words.say("safeguard.stage-promised")),
                Ledger.Column.number(words.say("safeguard.stage-committed")),
                Ledger.Column.number(words.say("safeguard.stage-used")),
                Ledger.Column.number(words.say("safeguard.head-unpromised")),
                Ledger.Column.number(words.say("safeguard.head-uncommitted")),
                Ledger.Column.number(words.say("safeguard.head-over")));
    }
}
