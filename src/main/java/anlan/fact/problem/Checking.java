package anlan.fact.problem;

import java.time.LocalDate;
import java.util.Objects;

/** Said to be done: verified by somebody else, and looked back at by a third. */
public sealed interface Checking extends Problem {

    /** Said to be done, and waits for somebody whose work it is not. */
    record Claimed(Kept kept, Standing now) implements Checking {

        @Override
        public State state() {
            return State.CLAIMED;
        }

        public boolean own(Hand hand) {
            return hand.among(now.doers());
        }

        public Move recall() {
            return Act.Step.of(Act.Kind.CLAIM_RECALLED).until(now.before());
        }

        /** @param lookBack from which day it is looked back at */
        public Move verify(Hand hand, String words, Until lookBack) {
            return own(hand)
                    ? Move.no(ProblemFault.OWN_WORK)
                    : Act.Step.of(Act.Kind.VERIFIED).saying(words).until(lookBack);
        }

        public Move notVerify(Hand hand, String why) {
            return own(hand)
                    ? Move.no(ProblemFault.OWN_WORK)
                    : Move.withReason(why, Act.Step.of(Act.Kind.NOT_VERIFIED).until(now.before()));
        }
    }

    /** Verified; whether it holds is not known yet. */
    record Closed(Kept kept, Standing now) implements Checking {

        @Override
        public State state() {
            return State.CLOSED;
        }

        /** From which day it is looked back at. */
        public LocalDate lookBackFrom() {
            return Objects.requireNonNull(now.until()).day();
        }

        public boolean own(Hand hand) {
            return hand.among(now.doers()) || hand.among(now.checkers());
        }

        public Move hold(Hand hand, String words, LocalDate today) {
            return checked(hand, today, Act.Step.of(Act.Kind.HELD).saying(words));
        }

        /** A new round begins, with a new measure by a new last day. */
        public Move recur(Hand hand, String why, LocalDate today, Until until) {
            var step = checked(hand, today, Act.Step.of(Act.Kind.RECURRED).until(until));
            return step instanceof Act.Step s ? Move.withReason(why, s) : step;
        }

        private Move checked(Hand hand, LocalDate today, Act.Step step) {
            if (own(hand)) {
                return Move.no(ProblemFault.LOOKED_BACK_BY_NO_THIRD);
            }
            return today.isBefore(lookBackFrom()) ? Move.no(ProblemFault.LOOKED_BACK_EARLY, lookBackFrom()) : step;
        }

        /** Said by anybody whom it concerns, without waiting for the look-back. */
        public Move reopen(String why, Until until) {
            return Move.withReason(why, Act.Step.of(Act.Kind.REOPENED).until(until));
        }
    }
}
