package anlan.fact.problem;

import anlan.fact.problem.Problem.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows what was done about a problem, act by act, to how it stands. */
final class Course {

    private State state = State.FOUND;
    private int round;
    private @Nullable Long unit;
    private @Nullable Long person;
    private @Nullable Until until;
    private @Nullable Until before;
    private State offeredFrom = State.FOUND;
    private State mergedFrom = State.FOUND;
    private String measure = "";
    private @Nullable Long offer;
    private @Nullable Until longer;
    private final Set<Long> offered = new HashSet<>();
    private final Set<Long> doers = new HashSet<>();
    private final Set<Long> checkers = new HashSet<>();
    private final Map<Long, Helping> helping = new LinkedHashMap<>();

    private Course() {}

    static Problem after(Problem.Kept kept) {
        var course = new Course();
        standing(kept.acts()).forEach(course::take);
        return course.problem(kept);
    }

    /** What was undone does not count, nor does the undoing. */
    private static List<Act> standing(List<Act> acts) {
        var standing = new ArrayList<Act>();
        for (var act : acts) {
            if (act.kind() == Act.Kind.UNDONE) {
                standing.removeLast();
            } else {
                standing.add(act);
            }
        }
        return standing;
    }

    private void take(Act act) {
        switch (act.kind()) {
            case FOUND, TOOK_IN, GAVE_BACK, UNDONE, RECKONED -> {}
            case ASSIGNED -> assigned(act.step());
            case ACCEPTED -> takenUp(act.step().person());
            case SENT_BACK -> nobodys();
            case OFFERED -> offered(act.step());
            case TAKEN_OVER -> takenOver(act.step());
            case DECLINED, OFFER_RECALLED -> stays();
            case CHARGED -> charged(act.step().person());
            case INSTRUCTED -> instructed(act.step().person());
            case PROPOSED -> proposed(act);
            case AGREED, CLAIM_RECALLED, NOT_VERIFIED -> state = State.WORKING;
            case DISAGREED -> state = State.ACCEPTED;
            case PROGRESSED -> doers.addAll(act.hand().people());
            case LONGER_ASKED -> asked(act);
            case LONGER_GRANTED, LONGER_DENIED -> longer = null;
            case CLAIMED -> claimed(act);
            case VERIFIED -> verified(act);
            case HELD -> state = State.HELD;
            case RECURRED, REOPENED -> again();
            case UNFIXED -> state = State.UNFIXED;
            case WITHDRAWN -> state = State.WITHDRAWN;
            case MERGED -> merged();
            case PARTED -> state = mergedFrom;
            case NOTED -> noted(act.step());
            case HELP_ASKED, HELP_TAKEN, HELP_SENT_BACK, HELP_GIVEN, HELP_WAIVED, HELP_NOTED -> helped(act);
        }
        // Who asks for longer, or for help, moves nothing yet; what befalls another problem moves nothing here.
        switch (act.kind()) {
            case LONGER_ASKED, TOOK_IN, GAVE_BACK, MERGED, WITHDRAWN, UNFIXED, HELD -> {}
            case HELP_ASKED, HELP_TAKEN, HELP_SENT_BACK, HELP_GIVEN, HELP_WAIVED, HELP_NOTED -> {}
            default -> until = act.step().until();
        }
    }

    /** Whoever does a part of it works on it, and checks none of it. */
    private void helped(Act act) {
        helping.compute(Objects.requireNonNull(act.step().unit()), (unit, before) -> Helping.after(before, act));
        if (act.kind() == Act.Kind.HELP_GIVEN || act.kind() == Act.Kind.HELP_NOTED) {
            doers.addAll(act.hand().people());
        }
    }

    private void assigned(Act.Step step) {
        state = State.ASSIGNED;
        unit = step.unit();
        person = step.person();
        measure = "";
        longer = null;
        offered.clear();
    }

    private void takenUp(@Nullable Long whose) {
        state = State.ACCEPTED;
        round = Math.max(round, 1);
        charged(whose);
    }

    private void charged(@Nullable Long whose) {
        person = whose;
        if (whose != null) {
            doers.add(whose);
        }
    }

    private void instructed(@Nullable Long whose) {
        if (whose != null) {
            charged(whose);
        }
    }

    private void nobodys() {
        state = State.FOUND;
        unit = null;
        person = null;
        offer = null;
    }

    private void offered(Act.Step step) {
        offeredFrom = state;
        before = until;
        state = State.OFFERED;
        offer = step.unit();
    }

    private void takenOver(Act.Step step) {
        offered.add(Objects.requireNonNull(unit));
        unit = step.unit();
        offer = null;
        longer = null;
        measure = "";
        takenUp(step.person());
    }

    private void stays() {
        state = offeredFrom;
        offer = null;
    }

    private void proposed(Act act) {
        state = State.PROPOSED;
        measure = act.step().text();
        doers.addAll(act.hand().people());
    }

    private void asked(Act act) {
        longer = act.step().until();
        doers.addAll(act.hand().people());
    }

    private void claimed(Act act) {
        state = State.CLAIMED;
        before = until;
        longer = null;
        doers.addAll(act.hand().people());
    }

    private void verified(Act act) {
        state = State.CLOSED;
        checkers.addAll(act.hand().people());
    }

    private void again() {
        if (round == 0) {
            nobodys();
            return;
        }
        round++;
        state = unit == null ? State.FOUND : State.ACCEPTED;
        measure = "";
        longer = null;
        offer = null;
        offered.clear();
        checkers.clear();
    }

    private void merged() {
        mergedFrom = state;
        state = State.MERGED;
    }

    /** A unit that had it there has it here, in its first round. */
    private void noted(Act.Step step) {
        if (step.stands() == State.WORKING && state != State.WORKING) {
            measure = step.text();
        }
        state = Objects.requireNonNull(step.stands());
        before = until;
        unit = step.unit();
        round = unit == null ? 0 : 1;
        charged(step.person());
    }

    private Problem problem(Problem.Kept kept) {
        var now = new Standing(
                round,
                unit,
                person,
                until,
                before,
                measure,
                offer,
                longer,
                offered,
                doers,
                checkers,
                List.copyOf(helping.values()));
        return switch (state) {
            case FOUND -> new Handout.Found(kept, now);
            case ASSIGNED -> new Handout.Assigned(kept, now);
            case OFFERED -> new Handout.Offered(kept, now);
            case ACCEPTED -> new Rectifying.Accepted(kept, now);
            case PROPOSED -> new Rectifying.Proposed(kept, now);
            case WORKING -> new Rectifying.Working(kept, now);
            case CLAIMED -> new Checking.Claimed(kept, now);
            case CLOSED -> new Checking.Closed(kept, now);
            case HELD -> new Ended.Held(kept, now);
            case UNFIXED -> new Ended.Unfixed(kept, now);
            case FORMER -> new Ended.Former(kept, now);
            case WITHDRAWN -> new Ended.Withdrawn(kept, now);
            case MERGED -> new Ended.Merged(kept, now);
        };
    }
}
