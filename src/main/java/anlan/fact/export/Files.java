package anlan.fact.export;

import anlan.fact.filter.FilterSentence;
import anlan.fact.records.Rows;
import anlan.ground.clock.OfficeClock;
import anlan.ground.download.Sending;
import anlan.ground.paper.Ledger;
import anlan.ground.web.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes records into files. Each says which filter made it, how many there are, in which zone its times are, as of when, who took it out
 * and the checksum of its lines. A file that lacks its last lines was cut.
 */
@Component
class Files {

    private static final String LINES = "select " + Lines.COLUMNS + "from incident_known i\n";
    private static final String BOTH = Rows.COLUMNS.replaceFirst("select i\\.\\*", "select i.*, " + Lines.COLUMNS);

    private final Rows rows;
    private final Sheet sheet;
    private final FilterSentence sentence;
    private final OfficeClock clock;
    private final Words words;

    Files(Rows rows, Sheet sheet, FilterSentence sentence, OfficeClock clock, Words words) {
        this.rows = rows;
        this.sheet = sheet;
        this.sentence = sentence;
        this.clock = clock;
        this.words = words;
    }

    static String type(String ending) {
        return ending.equals("csv")
                ? "text/csv;charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    String name(Taken taken, String ending) {
        var at = taken.asOf().atZone(clock.getZone());
        return "incidents-" + at.format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmm")) + "." + ending;
    }

    /** @param ending {@code csv} or {@code xlsx} */
    Sending.Made made(Taken taken, String ending) {
        return made(taken, ending, () -> {});
    }

    /** @param each called after each row */
    Sending.Made made(Taken taken, String ending, Runnable each) {
        return ending.equals("csv") ? out -> csv(taken, each, out) : out -> xlsx(taken, each, out);
    }

    /** Head and records first, so that programs can read it; what is said of them stands below, each line after a number sign. */
    private void csv(Taken taken, Runnable each, OutputStream to) throws IOException {
        var out = new BufferedOutputStream(to, 1 << 16);
        var lines = new Lines(clock.getZone());
        out.write(Lines.written(Lines.HEAD));
        rows.each(LINES, taken.meant(), taken.order(), taken.roots(), row -> {
            write(out, lines.of(row));
            each.run();
        });
        for (var note : notes(taken, lines)) {
            out.write(Lines.written(List.of("# " + note)));
        }
        out.flush();
    }

    private static void write(OutputStream out, byte[] line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> notes(Taken taken, Lines lines) {
        var facts = facts(taken);
        return List.of(
                words.say("export.note-filter", facts.filter()),
                words.say("export.note-count", lines.count()),
                words.say("export.note-zone", clock.getZone().getId()),
                words.say("export.note-as-of", lines.stamp(taken.asOf())),
                words.say("export.note-by", facts.by(), lines.stamp(taken.at())),
                words.say("export.note-checksum", lines.checksum()));
    }

    private void xlsx(Taken taken, Runnable each, OutputStream out) throws IOException {
        var lines = new Lines(clock.getZone());
        try (var ledger = Ledger.xlsx(out, words, facts(taken), sheet.columns())) {
            rows.each(BOTH, taken.meant(), taken.order(), taken.roots(), row -> {
                lines.of(row);
                sheet.put(ledger, Rows.incident(row));
                each.run();
            });
            ledger.note(words.say("export.note-checksum", lines.checksum()));
        }
    }

    /** What is said of all of them. */
    Ledger.Facts facts(Taken taken) {
        return new Ledger.Facts(
                words.say("records.title"),
                sentence.of(taken.filter()),
                taken.count(),
                taken.asOf().atZone(clock.getZone()),
                taken.by(),
                taken.at().atZone(clock.getZone()));
    }
}
