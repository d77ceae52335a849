package anlan.fact.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A problem in the state it is in. What may be done next exists on its state alone, and says for itself what must hold. */
public sealed interface Problem extends Helped permits Handout, Rectifying, Checking, Ended {

    /** What was written down and done. */
    record Kept(long id, String number, Account account, List<Act> acts, List<Evidence> evidence) {

        public Kept {
            acts = List.copyOf(acts);
            evidence = List.copyOf(evidence);
        }

        public String path() {
            return "/problems/" + id;
        }

        /** As the log and the files name it. */
        String record() {
            return "problem/" + id;
        }

        /** Who wrote it down. */
        public Hand finder() {
            return acts.getFirst().hand();
        }
    }

    enum State {
        FOUND,
        ASSIGNED,
        OFFERED,
        ACCEPTED,
        PROPOSED,
        WORKING,
        CLAIMED,
        CLOSED,
        HELD,
        UNFIXED,
        FORMER,
        WITHDRAWN,
        MERGED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody still has to do something about it. */
        public boolean open() {
            return ordinal() < CLOSED.ordinal();
        }
    }

    Kept kept();

    @Override
    Standing now();

    @Override
    State state();

    static Problem of(Kept kept) {
        return Course.after(kept);
    }

    /** Not a problem after all. */
    default Move withdraw(String why) {
        return state().open() ? Move.withReason(why, Act.Step.of(Act.Kind.WITHDRAWN)) : Move.no(ProblemFault.ENDED);
    }

    /**
     * Whoever it went up to says what is to be done.
     *
     * @param person who answers for it from now on; null for whoever does
     * @param until the new last day of the present step; null for the one there is
     */
    default Move instruct(String words, @Nullable Long person, @Nullable Until until) {
        if (!state().open()) {
            return Move.no(ProblemFault.ENDED);
        }
        if (words.isBlank()) {
            return Move.no("text", ProblemFault.WORDS_MISSING);
        }
        return Act.Step.of(Act.Kind.INSTRUCTED)
                .saying(words)
                .person(person)
                .until(until == null ? now().until() : until);
    }

    /**
     * What was done last is taken back, by number: it was a mistake, and nothing has come of it since.
     *
     * @param number of the act
     */
    default Move undo(int number, String why) {
        var acts = kept().acts();
        var last = acts.getLast();
        if (last.number() != number || last.kind() == Act.Kind.UNDONE) {
            return Move.no(ProblemFault.DONE_SINCE);
        }
        if (!last.kind().undone()) {
            return Move.no(ProblemFault.NOT_NOW);
        }
        var before = of(new Kept(
                kept().id(), kept().number(), kept().account(), acts.subList(0, acts.size() - 1), kept().evidence()));
        return Move.withReason(
                why, Act.Step.of(Act.Kind.UNDONE).until(before.now().until()));
    }

    /** It cannot be mended, or not by the campaign: said so by somebody who did not work on it. */
    default Move closeUnfixed(Hand hand, String why) {
        if (!state().open()) {
            return Move.no(ProblemFault.ENDED);
        }
        return hand.among(now().doers())
                ? Move.no(ProblemFault.OWN_WORK)
                : Move.withReason(why, Act.Step.of(Act.Kind.UNFIXED));
    }

    /** The same as another that is still worked on. It keeps all its own; there it is shown. */
    default Move mergeInto(Problem other, String words) {
        if (this instanceof Ended.Merged) {
            return Move.no(ProblemFault.MERGED_ALREADY, new ProblemNumber(kept().number()));
        }
        if (!state().open()) {
            return Move.no(ProblemFault.ENDED);
        }
        if (other.kept().id() == kept().id()) {
            return Move.no("other", ProblemFault.MERGED_INTO_ITSELF);
        }
        if (other instanceof Ended.Merged) {
            return Move.no(
                    "other",
                    ProblemFault.MERGED_ALREADY,
                    new ProblemNumber(other.kept().number()));
        }
        return other.state().open()
                ? Act.Step.of(Act.Kind.MERGED).other(other.kept().id()).saying(words)
                : Move.no(
                        "other",
                        ProblemFault.MERGED_INTO_ENDED,
                        new ProblemNumber(other.kept().number()));
    }
}
