package anlan.promise.revision;

import anlan.ground.access.Viewer;
import anlan.promise.change.Clash;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change of the plan on its way, in the state it is in. What may be done next exists on its state alone. */
sealed interface Revision {

    /**
     * @param first whether it asks for the plan as it stands before the start
     * @param figures that it changes, beside those that stood when they were written
     * @param hands ids of those who wrote a text or a figure of it or asked for it: none of them approves it
     */
    record Kept(
            long id,
            long campaign,
            boolean first,
            Text text,
            List<FigureChange> figures,
            List<Step> steps,
            Set<Long> hands) {

        public Kept {
            figures = List.copyOf(figures);
            steps = List.copyOf(steps);
            hands = Set.copyOf(hands);
        }

        String path() {
            return "/plan/" + campaign + "/revisions/" + id;
        }

        /** As the log names it. */
        String record() {
            return "campaign/" + campaign + "/revision/" + id;
        }
    }

    /**
     * One saving.
     *
     * @param base the version it was written on
     * @param effectiveOn null: when it is approved
     * @param clashes what both it and a version approved meanwhile had changed
     * @param acts the last act on figures when a first was asked for
     */
    record Text(
            int number,
            int base,
            Plan plan,
            @Nullable LocalDate effectiveOn,
            String why,
            List<Clash> clashes,
            long acts,
            Instant at,
            String by) {}

    record Step(int number, Kind kind, String why, Instant at, String by, String unit) {}

    enum Kind {
        SUBMITTED,
        RECALLED,
        RETURNED,
        APPROVED,
        WITHDRAWN,
        /** Approved, and taken back before its day. */
        CALLED_OFF;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    Kept kept();

    /** {@code draft}, {@code submitted}, {@code approved}, {@code withdrawn} or {@code called-off}. */
    String word();

    static Revision of(Kept kept) {
        var last =
                kept.steps().isEmpty() ? Kind.RECALLED : kept.steps().getLast().kind();
        return switch (last) {
            case RECALLED, RETURNED -> new Draft(kept);
            case SUBMITTED -> new Submitted(kept);
            case APPROVED -> new Approved(kept);
            case WITHDRAWN -> new Withdrawn(kept);
            case CALLED_OFF -> new CalledOff(kept);
        };
    }

    /** Being written, for the first time or after it was sent back. */
    record Draft(Kept kept) implements Revision {

        @Override
        public String word() {
            return "draft";
        }

        /** The step that sent it back, while nothing was written since. */
        Optional<Step> returned() {
            return kept.steps().isEmpty()
                    ? Optional.empty()
                    : Optional.of(kept.steps().getLast()).filter(s -> s.kind() == Kind.RETURNED);
        }
    }

    /** Waits for somebody else's word. */
    record Submitted(Kept kept) implements Revision {

        @Override
        public String word() {
            return "submitted";
        }

        Step asked() {
            return kept.steps().getLast();
        }

        /** Whether it is the viewer's own work, or that of whom they stand in for: then they do not approve it. */
        boolean own(Viewer viewer) {
            return viewer.hands().stream().anyMatch(kept.hands()::contains);
        }
    }

    record Approved(Kept kept) implements Revision {

        @Override
        public String word() {
            return "approved";
        }
    }

    record Withdrawn(Kept kept) implements Revision {

        @Override
        public String word() {
            return "withdrawn";
        }
    }

    /** Was approved, and never comes into force. */
    record CalledOff(Kept kept) implements Revision {

        @Override
        public String word() {
            return "called-off";
        }
    }
}
