package anlan.desk.wall;

import anlan.ground.board.Arrivals;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Reason;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.InWords;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What has come in lately, and what should have. */
@Component
class DrawIncoming {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final int LATELY = 5;
    private static final int MISSING = 4;

    private final ObjectProvider<Arrivals> rooms;
    private final OfficeClock clock;
    private final InWords inWords;
    private final Words words;

    DrawIncoming(ObjectProvider<Arrivals> rooms, OfficeClock clock, InWords inWords, Words words) {
        this.rooms = rooms;
        this.clock = clock;
        this.inWords = inWords;
        this.words = words;
    }

    /** @param values of the present, whose reasons tell which months they lack */
    Board.Incoming of(Collection<Value> values) {
        var kinds = rooms.orderedStream().map(this::kind).toList();
        var missing = Stream.concat(months(values), rooms.orderedStream().flatMap(r -> r.missing().stream()))
                .toList();
        var week = kinds.stream().mapToLong(Board.Kind::week).sum();
        return new Board.Incoming(
                week == 0 ? words.say("wall.incoming-none") : words.say("wall.incoming", week),
                kinds,
                new Board.Missing(
                        words.say("wall.missing"),
                        missing.stream().limit(MISSING).toList(),
                        missing.size() > MISSING ? words.say("wall.more-missing", missing.size() - MISSING) : ""));
    }

    private Board.Kind kind(Arrivals room) {
        var now = clock.instant();
        var came = room.between(now.minus(MONTH), now);
        return new Board.Kind(
                room.name(),
                came.stream().filter(a -> a.at().isAfter(now.minus(WEEK))).count(),
                came.size(),
                came.stream()
                        .limit(LATELY)
                        .map(a -> new Board.Came(day(a.at()), a.say()))
                        .toList());
    }

    /** Today by its minute, another day by its day. */
    private String day(Instant at) {
        var then = at.atZone(clock.getZone());
        var pattern = then.toLocalDate().equals(clock.today()) ? "wall.at-today" : "wall.at-day";
        return then.format(DateTimeFormatter.ofPattern(words.say(pattern), Words.locale()));
    }

    /** Months whose data the indicators lack. */
    private Stream<String> months(Collection<Value> values) {
        var lacking = values.stream().filter(v -> v.has(Reason.What.MISSING)).toList();
        var months = lacking.stream()
                .flatMap(v -> v.reasons().stream())
                .filter(r -> r.what() == Reason.What.MISSING)
                .map(r -> YearMonth.parse(r.about()))
                .distinct()
                .sorted()
                .toList();
        return months.isEmpty()
                ? Stream.of()
                : Stream.of(words.say("wall.months-missing", inWords.months(months), lacking.size()));
    }
}
