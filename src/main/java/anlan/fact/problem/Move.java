package anlan.fact.problem;

import anlan.ground.web.Refused;

/** What comes of wanting to do something about a problem: the step, or why not. */
public sealed interface Move permits Act.Step, Move.No {

    record No(Refused why) implements Move {}

    static Move no(ProblemFault why, Object... args) {
        return new No(new Refused(why, "", args));
    }

    static Move no(String where, ProblemFault why, Object... args) {
        return new No(new Refused(why, where, args));
    }

    /** Refused when a reason is missing that everybody will read. */
    static Move withReason(String words, Act.Step step) {
        return words.isBlank() ? no("text", ProblemFault.REASON_MISSING) : step.saying(words);
    }
}
