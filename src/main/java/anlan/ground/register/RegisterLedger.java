package anlan.ground.register;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Block;
import anlan.ground.document.LedgerPaper;
import anlan.ground.paper.Ledger;
import anlan.ground.paper.Ledger.Column;
import anlan.ground.web.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the register of a series and year, saying which it is, how many there are, as of when, and who took it out. */
@Component
class RegisterLedger {

    private final Register register;
    private final OfficeClock clock;
    private final Words words;

    RegisterLedger(Register register, OfficeClock clock, Words words) {
        this.register = register;
        this.clock = clock;
        this.words = words;
    }

    LedgerPaper paper(Series series, int year, Viewer viewer) {
        var taken = register.taken(series.id(), year).reversed();
        var columns = List.of(
                new Block.Column(words.say("register.column-number"), 11, false),
                new Block.Column(words.say("register.column-title"), 13.5, false),
                new Block.Column(words.say("register.column-day"), 10.3, false),
                new Block.Column(words.say("register.column-by"), 5.2, false),
                new Block.Column(words.say("register.column-state"), 5, false));
        var rows = taken.stream()
                .map(t -> List.of(t.written(words), t.title(), day(t), t.takenBy(), state(t)))
                .toList();
        return new LedgerPaper(
                title(series, year),
                "",
                series.unitName(),
                clock.today(),
                columns,
                rows,
                facts(series, year, taken.size(), viewer).sentences(words),
                false);
    }

    void workbook(Series series, int year, Viewer viewer, OutputStream out) throws IOException {
        var taken = register.taken(series.id(), year).reversed();
        var columns = List.of(
                Column.text(words.say("register.column-number"), 22),
                Column.text(words.say("register.column-title"), 60),
                Column.day(words.say("register.column-day")),
                Column.text(words.say("register.column-by"), 12),
                Column.text(words.say("register.column-state"), 30));
        try (var ledger = Ledger.xlsx(out, words, facts(series, year, taken.size(), viewer), columns)) {
            for (var each : taken) {
                ledger.row(each.written(words), each.title(), each.takenOn(), each.takenBy(), state(each));
            }
        }
    }

    private Ledger.Facts facts(Series series, int year, long count, Viewer viewer) {
        var now = clock.instant().atZone(clock.getZone());
        var filter = words.say(
                "register.ledger-filter", series.unitName(), series.kind(), series.word(), Integer.toString(year));
        return new Ledger.Facts(title(series, year), filter, count, now, viewer.name(), now);
    }

    private String title(Series series, int year) {
        return words.say("register.ledger-title", series.unitName(), Integer.toString(year));
    }

    private String day(Taken taken) {
        return DateTimeFormatter.ofPattern(words.say("register.pattern-day"), Words.locale())
                .format(taken.takenOn());
    }

    private String state(Taken taken) {
        return taken.why() == null
                ? words.say("register.stands")
                : words.say("register.void-because", Objects.requireNonNull(taken.why()));
    }
}
