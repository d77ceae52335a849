package anlan.promise.duty;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A duty in the state it is in. What may be done next exists on its state alone, and says for itself what must hold. */
public sealed interface Duty permits Handing, Underway, Duty.Done, Duty.Withdrawn {

    /**
     * What was written down and done.
     *
     * @param serial counts the campaign's duties
     * @param whole the duty of which it is a part; null for one that the campaign gives itself
     */
    record Kept(
            long id,
            long campaign,
            int serial,
            @Nullable Whole whole,
            DutyText text,
            List<Act> acts,
            List<Act.Evidence> evidence) {

        public Kept {
            acts = List.copyOf(acts);
            evidence = List.copyOf(evidence);
        }

        public String path() {
            return "/duties/" + id;
        }

        /** As the log and the files name it. */
        public String record() {
            return "duty/" + id;
        }
    }

    /** The duty that was divided. */
    record Whole(long id, String title, long unit) {}

    enum State {
        GIVEN,
        RETURNED,
        WORKING,
        CLAIMED,
        DONE,
        WITHDRAWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        public boolean open() {
            return ordinal() < DONE.ordinal();
        }
    }

    Kept kept();

    Standing now();

    State state();

    static Duty of(Kept kept) {
        return Course.after(kept);
    }

    /** @param parts open ones: they are withdrawn first */
    default Move withdraw(String why, int parts) {
        if (!state().open()) {
            return Move.no(DutyFault.OVER);
        }
        return parts > 0 ? Move.no(DutyFault.PARTS_OPEN, parts) : Move.saying(why, Act.Step.of(Act.Kind.WITHDRAWN));
    }

    record Done(Kept kept, Standing now) implements Duty {

        @Override
        public State state() {
            return State.DONE;
        }
    }

    record Withdrawn(Kept kept, Standing now) implements Duty {

        @Override
        public State state() {
            return State.WITHDRAWN;
        }
    }
}
