package anlan.promise.duty;

import anlan.ground.web.Refused;

/** What comes of wanting to do something about a duty: the step, or why not. */
public sealed interface Move permits Act.Step, Move.No {

    record No(Refused why) implements Move {}

    static Move no(DutyFault why, Object... args) {
        return new No(new Refused(why, "", args));
    }

    static Move no(String where, DutyFault why, Object... args) {
        return new No(new Refused(why, where, args));
    }

    /** Refused when the words are missing that everybody will read. */
    static Move saying(String words, Act.Step step) {
        return words.isBlank() ? no("text", DutyFault.WORDS_MISSING) : step.saying(words);
    }
}
