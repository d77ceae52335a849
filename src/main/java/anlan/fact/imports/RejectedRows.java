package anlan.fact.imports;

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
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives rejected rows back as they came, the reason beside each: mended, the same file can be sent again. */
@Component
class RejectedRows {

    private final Files files;
    private final Words words;
    private final OfficeClock clock;

    RejectedRows(Files files, Words words, OfficeClock clock) {
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    void csv(Imported imported, HttpServletResponse response) throws IOException {
        begin(imported, response, "text/csv;charset=UTF-8", "csv");
        var text = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        text.write('\uFEFF');
        var csv = CsvWriter.builder().build(text);
        Rejects.read(
                files.rejected(imported.id()),
                head -> csv.writeRecord(
                        all(head, words.say("imports.rejected-line"), words.say("imports.rejected-why"))),
                row -> csv.writeRecord(all(
                        row.cells().stream().map(Ledger::harmless).toList(),
                        Long.toString(row.line()),
                        Sentence.of(row.key(), row.args(), words))));
        csv.flush();
        text.flush();
    }

    void xlsx(Imported imported, Viewer viewer, HttpServletResponse response) throws IOException {
        begin(imported, response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        var now = clock.instant().atZone(clock.getZone());
        var facts = new Ledger.Facts(
                words.say("imports.rejected-title", imported.fileName()),
                "",
                imported.rejected(),
                now,
                viewer.name(),
                now);
        var ledger = new Ledger[1];
        try {
            Rejects.read(
                    files.rejected(imported.id()),
                    head -> ledger[0] = begin(response, facts, head),
                    row -> write(ledger[0], row));
        } finally {
            if (ledger[0] != null) {
                ledger[0].close();
            }
        }
    }

    private Ledger begin(HttpServletResponse response, Ledger.Facts facts, List<String> head) {
        var columns = new ArrayList<>(
                head.stream().map(name -> Ledger.Column.text(name, 16)).toList());
        columns.add(Ledger.Column.number(words.say("imports.rejected-line")));
        columns.add(Ledger.Column.text(words.say("imports.rejected-why"), 60));
        try {
            return Ledger.xlsx(response.getOutputStream(), words, facts, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Ledger ledger, Rejects.Rejected row) {
        var cells = new ArrayList<Object>(row.cells());
        cells.add(row.line());
        cells.add(Sentence.of(row.key(), row.args(), words));
        try {
            ledger.row(cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Imported imported, HttpServletResponse response, String type, String ending) {
        if (!java.nio.file.Files.exists(files.rejected(imported.id()))) {
            throw new NotFound();
        }
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"rejected-" + imported.id() + "." + ending + "\"");
    }

    private static List<String> all(List<String> cells, String line, String why) {
        var all = new ArrayList<>(cells);
        all.add(line);
        all.add(why);
        return all;
    }
}
