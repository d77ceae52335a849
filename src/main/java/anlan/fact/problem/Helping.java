package anlan.fact.problem;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What another unit was asked to do about a problem, and how that stands.
 *
 * @param asked what for
 * @param until the last day of it
 * @param answer what it did, or why not; empty before
 */
public record Helping(
        long unit, State state, String asked, @Nullable Until until, String answer) {

    public enum State {
        ASKED,
        TAKEN,
        /** Its unit does not do it, and says why: whoever asked asks again, or says why it is not needed. */
        SENT_BACK,
        GIVEN,
        WAIVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the problem cannot be claimed done for it. */
        public boolean open() {
            return ordinal() < GIVEN.ordinal();
        }

        /** Whether its unit has to do something. */
        public boolean waits() {
            return this == ASKED || this == TAKEN;
        }
    }

    static Helping after(@Nullable Helping before, Act act) {
        var step = act.step();
        if (act.kind() == Act.Kind.HELP_ASKED) {
            return new Helping(Objects.requireNonNull(step.unit()), State.ASKED, step.text(), step.until(), "");
        }
        var asked = Objects.requireNonNull(before);
        return switch (act.kind()) {
            case HELP_TAKEN -> asked.now(State.TAKEN, "");
            case HELP_SENT_BACK -> asked.now(State.SENT_BACK, step.text());
            case HELP_GIVEN -> asked.now(State.GIVEN, step.text());
            case HELP_WAIVED -> asked.now(State.WAIVED, step.text());
            default -> asked;
        };
    }

    private Helping now(State state, String answer) {
        return new Helping(unit, state, asked, until, answer);
    }
}
