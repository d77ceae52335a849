package anlan.fact.problem;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing done about a problem.
 *
 * @param number counts the problem's acts from 1
 * @param at when it was written down
 */
public record Act(int number, Step step, Hand hand, Instant at) {

    public enum Kind {
        /** Written down for the first time. */
        FOUND,
        ASSIGNED,
        ACCEPTED,
        SENT_BACK,
        OFFERED,
        TAKEN_OVER,
        DECLINED,
        OFFER_RECALLED,
        /** Another person of the unit answers for it from now on. */
        CHARGED,
        PROPOSED,
        AGREED,
        DISAGREED,
        PROGRESSED,
        LONGER_ASKED,
        LONGER_GRANTED,
        LONGER_DENIED,
        CLAIMED,
        CLAIM_RECALLED,
        VERIFIED,
        /** Claimed, and found not to be done. */
        NOT_VERIFIED,
        HELD,
        /** Looked back at, and found to be there again. */
        RECURRED,
        REOPENED,
        /** Said by whoever stands above what is to be done, perhaps by another person or another last day. */
        INSTRUCTED,
        UNFIXED,
        WITHDRAWN,
        MERGED,
        /** Another was merged into it. */
        TOOK_IN,
        PARTED,
        GAVE_BACK,
        /** The act before it was done by mistake, and does not count. */
        UNDONE,
        /** Its last day was reckoned before the year was notified, and is reckoned anew. */
        RECKONED,
        /** How it stood in a ledger kept elsewhere, from which it was brought in: said there, and checked by nobody here. */
        NOTED,
        /** Another unit is asked to help; what follows is its part. */
        HELP_ASKED,
        HELP_TAKEN,
        HELP_SENT_BACK,
        HELP_GIVEN,
        HELP_WAIVED,
        /** Something that a helping unit adds. */
        HELP_NOTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it can be taken back as if it had not been: what others answer to, or attest, cannot. */
        boolean undone() {
            return this == ASSIGNED || this == INSTRUCTED || this == WITHDRAWN || this == REOPENED;
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Kind kind() {
        return step.kind();
    }

    /**
     * What is about to be done: an act without its number, its instant and its author.
     *
     * @param stands the state that a ledger kept elsewhere says; null of what was done here
     */
    public record Step(
            Kind kind,
            @Nullable Long unit,
            @Nullable Long person,
            @Nullable Until until,
            String text,
            @Nullable Long other,
            Problem.@Nullable State stands)
            implements Move {

        static Step of(Kind kind) {
            return new Step(kind, null, null, null, "", null, null);
        }

        /** The same last day, reckoned by what is known now. */
        public static Step reckoned(Until until) {
            return of(Kind.RECKONED).until(until);
        }

        /** As a ledger kept elsewhere says. */
        static Step noted(Problem.State state) {
            return new Step(Kind.NOTED, null, null, null, "", null, state);
        }

        Step unit(@Nullable Long id) {
            return new Step(kind, id, person, until, text, other, stands);
        }

        Step person(@Nullable Long id) {
            return new Step(kind, unit, id, until, text, other, stands);
        }

        /** By when the next step is due. */
        Step until(@Nullable Until day) {
            return new Step(kind, unit, person, day, text, other, stands);
        }

        Step saying(String words) {
            return new Step(kind, unit, person, until, words.strip(), other, stands);
        }

        /** The other problem that it is about. */
        Step other(long problem) {
            return new Step(kind, unit, person, until, text, problem, stands);
        }
    }
}
