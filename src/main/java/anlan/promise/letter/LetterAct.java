package anlan.promise.letter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One thing done with a version of a letter.
 *
 * @param factor by what a signer showed who they were: {@code code}, {@code passkey}; empty for anything else
 * @param people ids: whoever did it, and the one whose post was lent to them
 * @param by as pages show it; of a stand-in it says for whom
 */
record LetterAct(
        int number,
        int version,
        Kind kind,
        String words,
        String factor,
        List<Long> people,
        Instant at,
        String by,
        String unitName) {

    enum Kind {
        DRAFTED,
        REVIEWED,
        SENT,
        SIGNED_UNIT,
        SIGNED_DISTRICT,
        DECLINED,
        WITHDRAWN;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    LetterAct {
        people = List.copyOf(people);
    }
}
