package anlan.ground.calendar;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year as the file that could be sent for it: to look at, and to begin the next year's from. */
@UseCase
class YearFile {

    private final Notices notices;

    YearFile(Notices notices) {
        this.notices = notices;
    }

    @May(Right.CALENDAR_SEE)
    @GetMapping("/calendar/year.csv")
    ResponseEntity<byte[]> download(@RequestParam int year) {
        var known = notices.years().get(year);
        if (known == null) throw new NotFound();
        var lines = known.notice().entries().stream().map(YearFile::line).collect(Collectors.joining());
        var name = ContentDisposition.attachment()
                .filename("calendar-" + year + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(("\uFEFFfrom,to,kind,name,name_en\r\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Notice.Entry entry) {
        return "%s,%s,%s,%s,%s\r\n"
                .formatted(
                        entry.from(),
                        entry.to(),
                        entry.kind().code(),
                        quoted(entry.name().zh()),
                        quoted(entry.name().en()));
    }

    private static String quoted(String text) {
        return anlan.ground.paper.Ledger.harmless(text).matches("[^\",\r\n]*")
                ? anlan.ground.paper.Ledger.harmless(text)
                : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
