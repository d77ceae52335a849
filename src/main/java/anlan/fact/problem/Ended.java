package anlan.fact.problem;

import java.util.Objects;

/** Nothing more to do, unless it is taken up again. */
public sealed interface Ended extends Problem {

    /** Taken up again: a new round where a unit had it, else from the beginning. */
    default Move reopen(String why, Until until) {
        return Move.withReason(why, Act.Step.of(Act.Kind.REOPENED).until(until));
    }

    /** The step that ended it: what befell others that were merged into it may have come after. */
    private static Act.Step ending(Kept kept, Act.Kind kind) {
        return kept.acts().reversed().stream()
                .filter(a -> a.kind() == kind)
                .findFirst()
                .orElseThrow()
                .step();
    }

    /** Looked back at, and it held. */
    record Held(Kept kept, Standing now) implements Ended {

        @Override
        public State state() {
            return State.HELD;
        }
    }

    /** Closed without having been mended. */
    record Unfixed(Kept kept, Standing now) implements Ended {

        @Override
        public State state() {
            return State.UNFIXED;
        }

        public String why() {
            return ending(kept, Act.Kind.UNFIXED).text();
        }
    }

    /** Ended before it came here, as the ledger it came from says: nobody here checked it, and it can be taken up again. */
    record Former(Kept kept, Standing now) implements Ended {

        @Override
        public State state() {
            return State.FORMER;
        }
    }

    /** Was none. */
    record Withdrawn(Kept kept, Standing now) implements Ended {

        @Override
        public State state() {
            return State.WITHDRAWN;
        }

        public String why() {
            return ending(kept, Act.Kind.WITHDRAWN).text();
        }
    }

    /** The same as another, which goes on for both. */
    record Merged(Kept kept, Standing now) implements Ended {

        @Override
        public State state() {
            return State.MERGED;
        }

        public long into() {
            return Objects.requireNonNull(ending(kept, Act.Kind.MERGED).other());
        }

        /** Refused: it is parted from the other first. */
        @Override
        public Move reopen(String why, Until until) {
            return Move.no(ProblemFault.MERGED_ALREADY, new ProblemNumber(kept.number()));
        }

        /** It was another after all, and goes on where it stood. */
        public Move part(String why) {
            return Move.withReason(
                    why, Act.Step.of(Act.Kind.PARTED).other(into()).until(now.until()));
        }
    }
}
