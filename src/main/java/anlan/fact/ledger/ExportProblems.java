package anlan.fact.ledger;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.download.Downloads;
import anlan.ground.paper.Ledger;
import anlan.ground.store.GiveWay;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The ledger taken out as a workbook or as CSV, by the same search; written while it is read, all as of one moment. */
@UseCase
class ExportProblems {

    private static final int AT_ONCE = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LedgerQuery ledger;
    private final LedgerSheet sheet;
    private final LedgerFilter filter;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;
    private final GiveWay giveWay;
    private final Downloads downloads;

    ExportProblems(
            LedgerQuery ledger,
            LedgerSheet sheet,
            LedgerFilter filter,
            Audit audit,
            OfficeClock clock,
            Words words,
            GiveWay giveWay,
            Downloads downloads) {
        this.downloads = downloads;
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
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void xlsx(@ModelAttribute Asked asked, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send("xlsx", XLSX, Ledger::xlsx, asked, viewer, request, response);
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping({"/problems.csv", "/api/v1/problems.csv"})
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void csv(@ModelAttribute Asked asked, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send("csv", "text/csv;charset=UTF-8", Ledger::csv, asked, viewer, request, response);
    }

    private void send(
            String ending,
            String type,
            Ledger.Begin begin,
            Asked asked,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var at = clock.instant().atZone(clock.getZone());
        var name = "problems-" + at.format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmm")) + "." + ending;
        var address = asked.behind(null).address("problems");
        var seen = viewer.areas(Right.PROBLEMS_SEE) + " " + viewer.reach(Right.PROBLEMS_SEE);
        downloads.send(
                new Downloads.Wanted(viewer.who().getName(), ending + " " + address + " " + seen, name, type),
                on -> audit.saw(on ? "ledger.gone-on" : "ledger.exported", address, null),
                out -> {
                    var facts = new Ledger.Facts(
                            words.say("problem.ledger"),
                            filter.said(asked),
                            ledger.count(asked, viewer),
                            at,
                            viewer.name(),
                            at);
                    try (var book = begin.list(out, words, facts, sheet.columns())) {
                        write(book, asked, viewer);
                    }
                },
                request,
                response);
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
