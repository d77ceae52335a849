package anlan.fact.export;

import anlan.fact.filter.Asked;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.download.AtHand;
import anlan.ground.download.Sending;
import anlan.ground.store.WritesToLine;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Records taken out as a file, written while they are read: for people and machines by the same way. A download that breaks off can be gone on with
 * for a day. All is read as of one moment: what comes in meanwhile is not in the file.
 */
@UseCase
class ExportRecords {

    /** How many records there will be, so that a program can tell how far it is. */
    private static final String COUNT = "Anlan-Rows";

    private final Takings takings;
    private final Files files;
    private final Pin pin;
    private final AtHand atHand;
    private final OfficeClock clock;
    private final Audit audit;

    ExportRecords(Takings takings, Files files, Pin pin, AtHand atHand, OfficeClock clock, Audit audit) {
        this.takings = takings;
        this.files = files;
        this.pin = pin;
        this.atHand = atHand;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping({"/records.csv", "/api/v1/datasets/incident/rows.csv"})
    @WritesToLine(isolation = Isolation.REPEATABLE_READ)
    void csv(
            @RequestParam MultiValueMap<String, String> params,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer("csv", params, viewer, request, response);
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping({"/records.xlsx", "/api/v1/datasets/incident/rows.xlsx"})
    @WritesToLine(isolation = Isolation.REPEATABLE_READ)
    void xlsx(
            @RequestParam MultiValueMap<String, String> params,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer("xlsx", params, viewer, request, response);
    }

    private void answer(
            String ending,
            MultiValueMap<String, String> params,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(params);
        var address = asked.address("records", Map.of());
        var now = Instant.ofEpochMilli(clock.millis());
        var part = Sending.asked(request);
        var then = part.flatMap(p -> Pin.at(request.getHeader(HttpHeaders.IF_RANGE), now));
        var taken = takings.of(asked, viewer, then.orElse(now), then.isPresent());
        var tag = pin.tag(taken, ending, address);
        var goesOn = then.isPresent() && tag.equals(request.getHeader(HttpHeaders.IF_RANGE));
        if (!goesOn) {
            taken = takings.of(asked, viewer, now, false);
            tag = pin.tag(taken, ending, address);
        }
        audit.saw(goesOn ? "records.gone-on" : "records.exported", address, null);
        response.setContentType(Files.type(ending));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + files.name(taken, ending) + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(COUNT, Long.toString(taken.count()));
        var made = files.made(taken, ending);
        if (goesOn) {
            atHand.send(part.orElseThrow(), tag, made, response);
        } else {
            made.write(response.getOutputStream());
        }
    }
}
