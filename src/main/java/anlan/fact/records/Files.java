package anlan.fact.records;

import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Ledger;
import anlan.ground.web.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes records into files. Each says which filter made it, how many there are, in which zone its times are, as of when, who took it out
 * and the checksum of its lines. A file that lacks its last lines was cut.
 */
@Component
class Files {

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

    String name(Taken taken, String ending) {
        return "incidents-" + asOf(taken).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmm")) + "." + ending;
    }

    /** Head and records first, so that programs can read it; what is said of them stands below, each line after a number sign. */
    void csv(Taken taken, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        var lines = new Lines();
        text.write(Lines.written(Lines.HEAD.stream().map(h -> h)));
        rows.each(taken.filter(), taken.order(), taken.roots(), row -> {
            var incident = Rows.incident(row);
            write(text, lines.of(incident, stamp(incident.recordedAt())));
        });
        for (var note : notes(taken, lines)) {
            text.write(Lines.written(Stream.of("# " + note)));
        }
        text.flush();
    }

    private static void write(BufferedWriter text, String line) {
        try {
            text.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> notes(Taken taken, Lines lines) {
        var facts = facts(taken);
        return List.of(
                words.say("records.note-filter", facts.filter()),
                words.say("records.note-count", lines.count()),
                words.say("records.note-zone", clock.getZone().getId()),
                words.say("records.note-as-of", stamp(facts.asOf().toInstant())),
                words.say("records.note-by", facts.by(), stamp(facts.at().toInstant())),
                words.say("records.note-checksum", lines.checksum()));
    }

    void xlsx(Taken taken, OutputStream out) throws IOException {
        var lines = new Lines();
        try (var ledger = Ledger.xlsx(out, words, facts(taken), sheet.columns())) {
            rows.each(taken.filter(), taken.order(), taken.roots(), row -> {
                var incident = Rows.incident(row);
                lines.of(incident, stamp(incident.recordedAt()));
                sheet.put(ledger, incident);
            });
            ledger.note(words.say("records.note-checksum", lines.checksum()));
        }
    }

    private Ledger.Facts facts(Taken taken) {
        return new Ledger.Facts(
                words.say("records.title"),
                sentence.of(taken.filter()),
                taken.count(),
                asOf(taken),
                taken.by(),
                clock.instant().atZone(clock.getZone()));
    }

    private ZonedDateTime asOf(Taken taken) {
        var asOf = taken.filter().asOf();
        return (asOf == null ? clock.instant() : asOf).atZone(clock.getZone());
    }

    private String stamp(Instant instant) {
        return instant.atZone(clock.getZone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
