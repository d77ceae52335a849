package anlan.fact.problem;

import java.util.Objects;
import java.util.Optional;

/** A problem that touches more than one unit: others are asked to help, and answer for their part. Only the unit in charge claims the whole. */
public interface Helped {

    Standing now();

    Problem.State state();

    /** @param until the last day of that part */
    default Move askHelp(long unit, String what, Until until) {
        if (!(this instanceof Rectifying)) {
            return Move.no(ProblemFault.NOT_NOW);
        }
        if (Objects.equals(now().unit(), unit)) {
            return Move.no("unit", ProblemFault.HELP_OF_ITSELF);
        }
        if (part(unit).filter(p -> p.state().waits()).isPresent()) {
            return Move.no("unit", ProblemFault.HELP_ASKED_ALREADY);
        }
        return what.isBlank()
                ? Move.no("text", ProblemFault.WORDS_MISSING)
                : Act.Step.of(Act.Kind.HELP_ASKED).unit(unit).until(until).saying(what);
    }

    /** Not needed any more, or not to be had: whoever asked says why. */
    default Move waiveHelp(long unit, String why) {
        return this instanceof Rectifying
                        && part(unit).filter(p -> p.state().open()).isPresent()
                ? Move.withReason(why, Act.Step.of(Act.Kind.HELP_WAIVED).unit(unit))
                : Move.no("unit", ProblemFault.HELP_NOT_ASKED);
    }

    default Move takeHelp(long unit) {
        return is(unit, Helping.State.ASKED)
                ? Act.Step.of(Act.Kind.HELP_TAKEN).unit(unit)
                : Move.no(ProblemFault.HELP_NOT_ASKED);
    }

    default Move sendBackHelp(long unit, String why) {
        return is(unit, Helping.State.ASKED) || is(unit, Helping.State.TAKEN)
                ? Move.withReason(why, Act.Step.of(Act.Kind.HELP_SENT_BACK).unit(unit))
                : Move.no(ProblemFault.HELP_NOT_ASKED);
    }

    /** What it did, with what shows it. */
    default Move giveHelp(long unit, String words) {
        if (!is(unit, Helping.State.TAKEN)) {
            return Move.no(ProblemFault.HELP_NOT_ASKED);
        }
        return words.isBlank()
                ? Move.no("text", ProblemFault.WORDS_MISSING)
                : Act.Step.of(Act.Kind.HELP_GIVEN).unit(unit).saying(words);
    }

    /** Something about the problem, before or after its part is done. */
    default Move noteHelp(long unit, String words) {
        if (!is(unit, Helping.State.TAKEN) && !is(unit, Helping.State.GIVEN)) {
            return Move.no(ProblemFault.HELP_NOT_ASKED);
        }
        return words.isBlank()
                ? Move.no("text", ProblemFault.WORDS_MISSING)
                : Act.Step.of(Act.Kind.HELP_NOTED).unit(unit).saying(words);
    }

    private boolean is(long unit, Helping.State wanted) {
        return state().open() && part(unit).filter(p -> p.state() == wanted).isPresent();
    }

    private Optional<Helping> part(long unit) {
        return now().helping().stream().filter(p -> p.unit() == unit).findFirst();
    }
}
