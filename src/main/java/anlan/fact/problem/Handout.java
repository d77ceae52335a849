package anlan.fact.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** On its way to the unit that will answer for it. */
public sealed interface Handout extends Problem {

    /** Given, or given to another than before, by the last day it has to be taken up. */
    default Move assign(long unit, @Nullable Long person, Until until) {
        return Act.Step.of(Act.Kind.ASSIGNED).unit(unit).person(person).until(until);
    }

    /** Nobody's yet. */
    record Found(Kept kept, Standing now) implements Handout {

        @Override
        public State state() {
            return State.FOUND;
        }
    }

    /** Given to a unit, which has not answered yet. */
    record Assigned(Kept kept, Standing now) implements Handout {

        @Override
        public State state() {
            return State.ASSIGNED;
        }

        /** @param person who answers for it in the unit */
        public Move accept(long person, Until until) {
            return Act.Step.of(Act.Kind.ACCEPTED).person(person).until(until);
        }

        public Move sendBack(String why, Until until) {
            return Move.withReason(
                    why, Act.Step.of(Act.Kind.SENT_BACK).unit(unit()).until(until));
        }

        public Move offer(long unit, String why, Until until) {
            return Offered.to(unit, this, why, until);
        }

        private long unit() {
            return Objects.requireNonNull(now.unit());
        }
    }

    /** Its unit asked another to take it over, and stays its unit until the other consents. */
    record Offered(Kept kept, Standing now) implements Handout {

        static Move to(long unit, Problem from, String why, Until until) {
            var now = from.now();
            if (Objects.equals(now.unit(), unit)) {
                return Move.no("unit", ProblemFault.OFFERED_TO_ITSELF);
            }
            return now.offered().contains(unit)
                    ? Move.no("unit", ProblemFault.OFFERED_IN_A_CIRCLE)
                    : Move.withReason(
                            why, Act.Step.of(Act.Kind.OFFERED).unit(unit).until(until));
        }

        @Override
        public State state() {
            return State.OFFERED;
        }

        public long asked() {
            return Objects.requireNonNull(now.offer());
        }

        /** Refused: while a unit is asked, only the answer or the recall moves it. */
        @Override
        public Move assign(long unit, @Nullable Long person, Until until) {
            return Move.no(ProblemFault.OFFER_OPEN);
        }

        public Move takeOver(long person, Until until) {
            return Act.Step.of(Act.Kind.TAKEN_OVER).unit(asked()).person(person).until(until);
        }

        public Move decline(String why) {
            return Move.withReason(
                    why, Act.Step.of(Act.Kind.DECLINED).unit(asked()).until(now.before()));
        }

        public Move recall() {
            return Act.Step.of(Act.Kind.OFFER_RECALLED).unit(asked()).until(now.before());
        }
    }
}
