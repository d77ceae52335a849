package anlan.judgement.derivation;

import anlan.ground.succession.Mappings;
import anlan.ground.web.Words;
import anlan.judgement.measure.InWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the areas that were counted together. */
@Component
class Pieces {

    private final Mappings mappings;
    private final InWords inWords;
    private final Words words;

    Pieces(Mappings mappings, InWords inWords, Words words) {
        this.mappings = mappings;
        this.inWords = inWords;
        this.words = words;
    }

    List<ValuePage.PieceLine> of(List<Mapped.Piece> pieces) {
        return pieces.stream()
                .map(p -> new ValuePage.PieceLine(
                        p.name(), p.area(), words.say("derivation.sign-" + sign(p.sign())), days(p), doors(p)))
                .toList();
    }

    private static String sign(int sign) {
        return sign > 0 ? "plus" : sign < 0 ? "minus" : "unknown";
    }

    private String days(Mapped.Piece piece) {
        var from = piece.from();
        var to = piece.to();
        if (from == null) {
            return to == null ? "" : words.say("derivation.days-until", mappings.day(to));
        }
        return to == null
                ? words.say("derivation.days-since", mappings.day(from))
                : words.say("derivation.days-between", mappings.day(from), mappings.day(to));
    }

    private List<ValuePage.Door> doors(Mapped.Piece piece) {
        return piece.rows().stream()
                .map(r -> new ValuePage.Door(
                        r.measure().name().in(Words.chinese()) + " " + inWords.period(r.months()), r.page()))
                .toList();
    }
}
