package anlan.fact.rejection;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Ledger;
import anlan.ground.web.NotFound;
import anlan.ground.web.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives rejected rows back as they came, the reason beside each: mended, the same file can be sent again. */
@Component
public class RejectedRows {

    /**
     * What was rejected of a file.
     *
     * @param id of its import
     * @param fileName as its sender calls it
     * @param file where the rows lie
     */
    public record Aside(long id, String fileName, long count, Path file) {}

    private final Words words;
    private final OfficeClock clock;

    RejectedRows(Words words, OfficeClock clock) {
        this.words = words;
        this.clock = clock;
    }

    public void csv(Aside aside, HttpServletResponse response) throws IOException {
        begin(aside, response, "text/csv;charset=UTF-8", "csv");
        var text = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        text.write('\uFEFF');
        var csv = CsvWriter.builder().build(text);
        Rejects.read(
                aside.file(),
                head -> csv.writeRecord(all(head, words.say("rejection.line"), words.say("rejection.why"))),
                row -> csv.writeRecord(all(
                        row.cells().stream().map(Ledger::harmless).toList(),
                        Long.toString(row.line()),
                        Reason.said(row.key(), row.args(), words))));
        csv.flush();
        text.flush();
    }

    public void xlsx(Aside aside, Viewer viewer, HttpServletResponse response) throws IOException {
        begin(aside, response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        var now = clock.instant().atZone(clock.getZone());
        var facts = new Ledger.Facts(
                words.say("rejection.title", aside.fileName()), "", aside.count(), now, viewer.name(), now);
        var ledger = new Ledger[1];
        try {
            Rejects.read(aside.file(), head -> ledger[0] = begin(response, facts, head), row -> write(ledger[0], row));
        } finally {
            if (ledger[0] != null) {
                ledger[0].close();
            }
        }
    }

    private Ledger begin(HttpServletResponse response, Ledger.Facts facts, List<String> head) {
        var columns = new ArrayList<>(
                head.stream().map(name -> Ledger.Column.text(name, 16)).toList());
        columns.add(Ledger.Column.number(words.say("rejection.line")));
        columns.add(Ledger.Column.text(words.say("rejection.why"), 60));
        try {
            return Ledger.xlsx(response.getOutputStream(), words, facts, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Ledger ledger, Rejects.Rejected row) {
        var cells = new ArrayList<Object>(row.cells());
        cells.add(row.line());
        cells.add(Reason.said(row.key(), row.args(), words));
        try {
            ledger.row(cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Aside aside, HttpServletResponse response, String type, String ending) {
        if (!Files.exists(aside.file())) {
            throw new NotFound();
        }
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"rejected-" + aside.id() + "." + ending + "\"");
    }

    private static List<String> all(List<String> cells, String line, String why) {
        var all = new ArrayList<>(cells);
        all.add(line);
        all.add(why);
        return all;
    }
}
