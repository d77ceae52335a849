package anlan.promise.duty;

/** On its way to the unit that will answer for it. */
public sealed interface Handing extends Duty {

    /** Given to another unit than before. */
    default Move give(long unit, String words) {
        return Act.Step.of(Act.Kind.GIVEN).unit(unit).until(now().until()).saying(words);
    }

    /** The unit has not answered yet. */
    record Given(Kept kept, Standing now) implements Handing {

        @Override
        public State state() {
            return State.GIVEN;
        }

        /** @param person who answers for it in the unit */
        public Move accept(long person) {
            return Act.Step.of(Act.Kind.ACCEPTED).person(person);
        }

        public Move sendBack(String why) {
            return Move.saying(why, Act.Step.of(Act.Kind.SENT_BACK));
        }
    }

    /** Sent back with a reason; whoever gave it gives it anew. */
    record Returned(Kept kept, Standing now) implements Handing {

        @Override
        public State state() {
            return State.RETURNED;
        }
    }
}
