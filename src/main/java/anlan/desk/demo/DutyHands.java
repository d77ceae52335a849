package anlan.desk.demo;

import anlan.ground.access.Right;
import anlan.ground.web.Refusals;
import anlan.promise.duty.Act.Hand;
import anlan.promise.duty.Act.Step;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyNews;
import anlan.promise.duty.EvidenceBag;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Writes down what units do about made-up duties, with what shows it. */
@Component
class DutyHands {

    private final DutyBook book;
    private final DutyNews news;
    private final EvidenceBag bag;
    private final DutyMoves moves;
    private final MadeDuties made;
    private final Cast cast;

    DutyHands(DutyBook book, DutyNews news, EvidenceBag bag, DutyMoves moves, MadeDuties made, Cast cast) {
        this.book = book;
        this.news = news;
        this.bag = bag;
        this.moves = moves;
        this.made = made;
        this.cast = cast;
    }

    void take(NamedCsvRecord act, LocalDateTime at) {
        var key = act.getField("key");
        var kind = act.getField("act");
        cast.as(who(made.row(key), kind), at, viewer -> {
            var duty = made.duty(key);
            var hand = Hand.of(viewer, kind.endsWith("confirm") ? Right.DUTIES_KEEP : Right.DUTIES_HANDLE);
            var refusals = new Refusals();
            int number = duty.kept().acts().size() + 1;
            var brought = bag.bring(duty.kept(), number, moves.shows(act, viewer), viewer, refusals);
            var charged = cast.person(made.row(key).getField("person"));
            if (!(moves.of(act, duty, hand, brought, charged) instanceof Step step) || refusals.any()) {
                throw new IllegalStateException(act + ": " + refusals.all());
            }
            var after = book.step(duty.kept(), hand, step);
            book.evidence(duty.kept().id(), brought);
            news.tell(after, viewer);
        });
    }

    private String who(NamedCsvRecord row, String kind) {
        return switch (kind) {
            case "confirm", "not-confirm" -> made.giver(row);
            case "accept", "send-back" -> Cast.takes(row.getField("unit"));
            default -> row.getField("person");
        };
    }
}
