package anlan.promise.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Accepted by its unit, with a person who answers for it. */
public sealed interface Underway extends Duty {

    /** Whether one of them did something towards it: then others judge of it. */
    default boolean own(Act.Hand hand) {
        return hand.among(now().doers());
    }

    record Working(Kept kept, Standing now) implements Underway {

        @Override
        public State state() {
            return State.WORKING;
        }

        /** What was done, on which day. */
        public Move progress(String what, LocalDate on, LocalDate today) {
            return on.isAfter(today)
                    ? Move.no("on", DutyFault.DONE_IN_FUTURE)
                    : Move.saying(what, Act.Step.of(Act.Kind.PROGRESSED).on(on));
        }

        /**
         * @param brought files that come with it
         * @param parts of it that are open
         * @param waiting title of a predecessor that is not done; null when all are
         */
        public Move claim(String what, List<Act.Evidence> brought, int parts, @Nullable String waiting) {
            if (parts > 0) {
                return Move.no(DutyFault.PARTS_OPEN, parts);
            }
            if (waiting != null) {
                return Move.no(DutyFault.PREDECESSOR_OPEN, waiting);
            }
            return kept.evidence().isEmpty() && brought.isEmpty()
                    ? Move.no("file", DutyFault.EVIDENCE_MISSING)
                    : Move.saying(what, Act.Step.of(Act.Kind.CLAIMED));
        }

        public Move ask(@Nullable Long person, @Nullable Until until, String why) {
            if (now.asked() != null) {
                return Move.no(DutyFault.CHANGE_ASKED_ALREADY);
            }
            if (person == null
                    && (until == null || until.day().equals(now.until().day()))) {
                return Move.no(DutyFault.CHANGE_EMPTY);
            }
            return Objects.equals(person, now.person())
                    ? Move.no("person", DutyFault.CHARGED_ALREADY)
                    : Move.saying(
                            why,
                            Act.Step.of(Act.Kind.CHANGE_ASKED).person(person).until(until));
        }

        public Move grant(Act.Hand hand) {
            var asked = now.asked();
            return asked == null
                    ? Move.no(DutyFault.CHANGE_NOT_ASKED)
                    : answers(
                            hand,
                            asked,
                            Act.Step.of(Act.Kind.CHANGE_GRANTED)
                                    .person(asked.person())
                                    .until(asked.until()));
        }

        public Move deny(Act.Hand hand, String why) {
            var asked = now.asked();
            return asked == null
                    ? Move.no(DutyFault.CHANGE_NOT_ASKED)
                    : answers(hand, asked, Move.saying(why, Act.Step.of(Act.Kind.CHANGE_DENIED)));
        }

        private Move answers(Act.Hand hand, Standing.Change asked, Move answer) {
            return hand.among(asked.askers()) || own(hand) ? Move.no(DutyFault.OWN_ASKING) : answer;
        }
    }

    /** Handed in as done, not yet confirmed. */
    record Claimed(Kept kept, Standing now) implements Underway {

        @Override
        public State state() {
            return State.CLAIMED;
        }

        public Move confirm(Act.Hand hand, String words) {
            return own(hand)
                    ? Move.no(DutyFault.OWN_WORK)
                    : Act.Step.of(Act.Kind.CONFIRMED).saying(words);
        }

        public Move sendBack(Act.Hand hand, String why) {
            return own(hand) ? Move.no(DutyFault.OWN_WORK) : Move.saying(why, Act.Step.of(Act.Kind.NOT_CONFIRMED));
        }

        public Move recall() {
            return Act.Step.of(Act.Kind.CLAIM_RECALLED);
        }
    }
}
