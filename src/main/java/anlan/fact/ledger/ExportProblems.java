package anlan.fact.ledger;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Ledger;
import anlan.ground.store.GiveWay;
import anlan.ground.store.WritesToLine;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The ledger taken out as a workbook, by the same search; written while it is read, all as of one moment. */
@UseCase
class ExportProblems {

    private static final int AT_ONCE = 500;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LedgerQuery ledger;
    private final LedgerSheet sheet;
    private final LedgerFilter filter;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;
    private final GiveWay giveWay;

    ExportProblems(
            LedgerQuery ledger,
            LedgerSheet sheet,
            LedgerFilter filter,
            Audit audit,
            OfficeClock clock,
            Words words,
            GiveWay giveWay) {
        this.giveWay = giveWay;
        this.ledger = ledger;
        this.sheet = sheet;
        this.filter = filter;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping({"/problems.xlsx", "/api/v1/problems.xlsx"})
    @WritesToLine(isolation = Isolation.REPEATABLE_READ)
    void xlsx(@ModelAttribute Asked asked, Viewer viewer, HttpServletResponse response) throws IOException {
        audit.saw("ledger.exported", asked.behind(null).address("problems"), null);
        var at = clock.instant().atZone(clock.getZone());
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"problems-" + at.format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmm"))
                        + ".xlsx\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var facts = new Ledger.Facts(
                words.say("problem.ledger"), filter.said(asked), ledger.count(asked, viewer), at, viewer.name(), at);
        try (var book = Ledger.xlsx(response.getOutputStream(), words, facts, sheet.columns())) {
            write(book, asked, viewer);
        }
    }

    private void write(Ledger book, Asked asked, Viewer viewer) throws IOException {
        var said = ledger.said(asked);
        var names = new LedgerSheet.Names();
        long line = 1;
        String next = null;
        do {
            var found = ledger.find(asked.behind(next), said, viewer, AT_ONCE);
            sheet.put(book, found.lines(), line, names);
            line += found.lines().size();
            next = found.next();
            giveWay.whileBusy();
        } while (next != null);
    }
}
