package anlan.promise.letter;

import anlan.promise.plan.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Who signed a version, as it stands on paper. */
final class Signers {

    private Signers() {}

    static List<String> lines(Letter letter, int version, Wording wording) {
        return Stream.of(LetterAct.Kind.SIGNED_UNIT, LetterAct.Kind.SIGNED_DISTRICT)
                .flatMap(k -> letter.act(version, k).stream())
                .map(a -> wording.say(
                        "letter.paper-" + a.kind().word(), a.unitName(), a.by(), wording.day(wording.dayOf(a.at()))))
                .toList();
    }
}
