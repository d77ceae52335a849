package anlan.promise.duty;

import anlan.promise.duty.Duty.State;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows what was done about a duty, act by act, to how it stands. */
final class Course {

    private State state = State.GIVEN;
    private @Nullable Long unit;
    private @Nullable Long person;
    private @Nullable Until until;
    private Standing.@Nullable Change asked;
    private final Set<Long> doers = new HashSet<>();

    private Course() {}

    static Duty after(Duty.Kept kept) {
        var course = new Course();
        kept.acts().forEach(course::take);
        return course.duty(kept);
    }

    private void take(Act act) {
        switch (act.kind()) {
            case GIVEN -> given(act.step());
            case ACCEPTED -> charged(act.step().person());
            case SENT_BACK -> state = State.RETURNED;
            case PROGRESSED -> doers.addAll(act.hand().people());
            case CHANGE_ASKED ->
                asked = new Standing.Change(
                        act.step().person(),
                        act.step().until(),
                        Set.copyOf(act.hand().people()));
            case CHANGE_GRANTED -> changed(act.step());
            case CHANGE_DENIED -> asked = null;
            case CLAIMED -> claimed(act);
            case CLAIM_RECALLED, NOT_CONFIRMED -> state = State.WORKING;
            case CONFIRMED -> state = State.DONE;
            case WITHDRAWN -> state = State.WITHDRAWN;
            case DIVIDED, MENDED -> {}
        }
    }

    private void given(Act.Step step) {
        state = State.GIVEN;
        unit = step.unit();
        until = step.until();
        person = null;
    }

    private void charged(@Nullable Long whose) {
        state = State.WORKING;
        if (whose != null) {
            person = whose;
            doers.add(whose);
        }
    }

    private void changed(Act.Step step) {
        charged(step.person());
        if (step.until() != null) {
            until = step.until();
        }
        asked = null;
    }

    private void claimed(Act act) {
        state = State.CLAIMED;
        asked = null;
        doers.addAll(act.hand().people());
    }

    private Duty duty(Duty.Kept kept) {
        var now = new Standing(Objects.requireNonNull(unit), person, Objects.requireNonNull(until), asked, doers);
        return switch (state) {
            case GIVEN -> new Handing.Given(kept, now);
            case RETURNED -> new Handing.Returned(kept, now);
            case WORKING -> new Underway.Working(kept, now);
            case CLAIMED -> new Underway.Claimed(kept, now);
            case DONE -> new Duty.Done(kept, now);
            case WITHDRAWN -> new Duty.Withdrawn(kept, now);
        };
    }
}
