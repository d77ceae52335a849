package anlan.ground.register;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.store.WritesToLine;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of a series and year as a ledger to be handed around: as a paper, or as a workbook. */
@UseCase
class TakeLedger {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Register register;
    private final RegisterLedger ledger;
    private final Documents documents;
    private final Audit audit;

    TakeLedger(Register register, RegisterLedger ledger, Documents documents, Audit audit) {
        this.register = register;
        this.ledger = ledger;
        this.documents = documents;
        this.audit = audit;
    }

    @May(Right.REGISTER_SEE)
    @GetMapping("/register/ledger.docx")
    ResponseEntity<byte[]> docx(@RequestParam long series, @RequestParam int year, Viewer viewer) {
        return documents.hand(ledger.paper(found(series, year, viewer), year, viewer), Format.DOCX);
    }

    @May(Right.REGISTER_SEE)
    @GetMapping("/register/ledger.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam long series, @RequestParam int year, Viewer viewer) {
        return documents.hand(ledger.paper(found(series, year, viewer), year, viewer), Format.PDF);
    }

    @May(Right.REGISTER_SEE)
    @GetMapping("/register/ledger.ofd")
    ResponseEntity<byte[]> ofd(@RequestParam long series, @RequestParam int year, Viewer viewer) {
        return documents.hand(ledger.paper(found(series, year, viewer), year, viewer), Format.OFD);
    }

    @May(Right.REGISTER_SEE)
    @GetMapping("/register/ledger.xlsx")
    @WritesToLine
    void xlsx(@RequestParam long series, @RequestParam int year, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var found = found(series, year, viewer);
        response.setContentType(WORKBOOK);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register-%d.xlsx\"".formatted(year));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ledger.workbook(found, year, viewer, response.getOutputStream());
    }

    private Series found(long series, int year, Viewer viewer) {
        var found = register.find(series, viewer.units(Right.REGISTER_SEE)).orElseThrow(NotFound::new);
        audit.saw("register.ledger-taken", "register/series/%d/%d".formatted(series, year), null);
        return found;
    }
}
