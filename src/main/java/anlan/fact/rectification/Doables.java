package anlan.fact.rectification;

import static anlan.fact.rectification.Doable.Field.DAY;
import static anlan.fact.rectification.Doable.Field.FILES;
import static anlan.fact.rectification.Doable.Field.OTHER;
import static anlan.fact.rectification.Doable.Field.PERSON;
import static anlan.fact.rectification.Doable.Field.UNIT;
import static anlan.fact.rectification.Doable.Field.WORDS;
import static anlan.fact.rectification.Doable.Field.WORDS_PERHAPS;

import anlan.fact.escalation.Escalations;
import anlan.fact.problem.Checking;
import anlan.fact.problem.Ended;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Handout;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Rectifying;
import anlan.fact.problem.Staffing;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may do about a problem as it stands: shown as forms, the next thing first. Each step asks again when it is made. */
@Component
class Doables {

    private final Staffing staffing;
    private final Escalations escalations;
    private final HelpDoables helping;
    private final OfficeClock clock;

    Doables(Staffing staffing, Escalations escalations, HelpDoables helping, OfficeClock clock) {
        this.helping = helping;
        this.escalations = escalations;
        this.staffing = staffing;
        this.clock = clock;
    }

    List<Doable> of(Problem problem, Viewer viewer) {
        var may = new ArrayList<Doable>();
        var handles = Powers.handles(viewer, problem);
        var leads = Powers.leads(viewer, problem);
        switch (problem) {
            case Handout.Found f -> {
                if (viewer.may(Right.PROBLEMS_ASSIGN))
                    may.add(assign("assign", viewer, WORDS_PERHAPS).next());
            }
            case Handout.Assigned a -> assigned(a, handles, leads, viewer, may);
            case Handout.Offered o -> offered(o, handles, viewer, may);
            case Rectifying.Accepted a -> {
                if (handles) may.add(Doable.of("propose", "measure", WORDS, DAY).next());
                moveOn(a, handles, leads, viewer, may);
            }
            case Rectifying.Proposed p -> {
                if (leads && !p.own(hand(viewer))) {
                    may.add(Doable.of("agree", "measure/agreement").next());
                    may.add(Doable.of("disagree", "measure/objection", WORDS));
                }
                moveOn(p, handles, leads, viewer, may);
            }
            case Rectifying.Working w -> working(w, handles, leads, viewer, may);
            case Checking.Claimed c -> claimed(c, handles, viewer, may);
            case Checking.Closed c -> closed(c, viewer, may);
            case Ended.Merged m -> {
                if (viewer.may(Right.PROBLEMS_SETTLE))
                    may.add(Doable.of("part", "parting", WORDS).next());
            }
            case Ended e -> may.add(Doable.of("reopen", "reopening", WORDS, FILES));
        }
        may.addAll(helping.of(problem, viewer));
        if (problem.state().open() && viewer.may(Right.PROBLEMS_SETTLE)) {
            may.add(instruct(problem));
            if (!hand(viewer).among(problem.now().doers())) {
                may.add(Doable.of("close-unfixed", "closing-unfixed", WORDS, FILES));
            }
            may.add(Doable.of("merge", "merging", OTHER, WORDS_PERHAPS));
            may.add(Doable.of("withdraw", "withdrawal", WORDS));
        }
        return may;
    }

    private void assigned(Handout.Assigned problem, boolean handles, boolean leads, Viewer viewer, List<Doable> may) {
        if (handles) {
            may.add(Doable.of("accept", "acceptance", PERSON)
                    .among(List.of(), people(problem.now().unit()))
                    .next());
            may.add(Doable.of("send-back", "return", WORDS));
            may.add(offer());
        }
        if (leads) may.add(assign("assign-other", viewer, WORDS_PERHAPS));
    }

    private void offered(Handout.Offered problem, boolean handles, Viewer viewer, List<Doable> may) {
        if (Powers.answers(viewer, problem)) {
            may.add(Doable.of("take-over", "offer/consent", PERSON)
                    .among(List.of(), people(problem.asked()))
                    .next());
            may.add(Doable.of("decline", "offer/refusal", WORDS));
        }
        if (handles) may.add(Doable.of("recall-offer", "offer/recall"));
    }

    private void working(Rectifying.Working problem, boolean handles, boolean leads, Viewer viewer, List<Doable> may) {
        var asked = problem.now().longer() != null;
        if (leads && asked && !hand(viewer).among(problem.now().doers())) {
            may.add(Doable.of("grant-longer", "extension/grant").next());
            may.add(Doable.of("deny-longer", "extension/denial", WORDS));
        }
        if (handles) {
            may.add(Doable.of("claim", "claim", WORDS_PERHAPS, FILES).next());
            may.add(Doable.of("progress", "progress", WORDS, FILES));
            if (!asked) may.add(Doable.of("ask-longer", "extension", DAY, WORDS));
        }
        moveOn(problem, handles, leads, viewer, may);
    }

    private static void claimed(Checking.Claimed problem, boolean handles, Viewer viewer, List<Doable> may) {
        if (Powers.verifies(viewer, problem) && !problem.own(hand(viewer))) {
            may.add(Doable.of("verify", "verification", WORDS_PERHAPS, FILES).next());
            may.add(Doable.of("not-verify", "rejection", WORDS, FILES));
        }
        if (handles) may.add(Doable.of("recall-claim", "claim/recall"));
    }

    private void closed(Checking.Closed problem, Viewer viewer, List<Doable> may) {
        if (viewer.may(Right.PROBLEMS_LOOK_BACK)
                && !problem.own(hand(viewer))
                && !clock.today().isBefore(problem.lookBackFrom())) {
            may.add(Doable.of("hold", "look-back", WORDS_PERHAPS, FILES).next());
            may.add(Doable.of("recur", "recurrence", WORDS, FILES));
        }
        may.add(Doable.of("reopen", "reopening", WORDS, FILES));
    }

    /** To another person, another unit. */
    private void moveOn(Rectifying problem, boolean handles, boolean leads, Viewer viewer, List<Doable> may) {
        if (leads) {
            may.add(Doable.of("charge", "charge", PERSON, WORDS).among(List.of(), people(problem.unit())));
        }
        if (handles) may.add(offer());
        if (leads) may.add(assign("assign-other", viewer, WORDS));
    }

    /** The next thing to do once it has gone up. */
    private Doable instruct(Problem problem) {
        var instruct = problem instanceof Rectifying r
                ? Doable.of("instruct", "instruction", WORDS, DAY, PERSON).among(List.of(), people(r.unit()))
                : Doable.of("instruct", "instruction", WORDS, DAY);
        return escalations.level(problem.kept().id()) > 0 ? instruct.next() : instruct;
    }

    private Doable offer() {
        return Doable.of("offer", "offer", UNIT, WORDS).among(choices(staffing.units()), List.of());
    }

    private Doable assign(String act, Viewer viewer, Doable.Field words) {
        return Doable.of(act, "assignment", UNIT, words).among(choices(staffing.units(viewer)), List.of());
    }

    private List<Choice> people(@Nullable Long unit) {
        return unit == null ? List.of() : choices(staffing.people(unit));
    }

    private static List<Choice> choices(Map<Long, String> named) {
        return named.entrySet().stream()
                .map(e -> new Choice(e.getKey().toString(), e.getValue()))
                .toList();
    }

    private static Hand hand(Viewer viewer) {
        return new Hand(viewer.hands(), viewer.name(), "");
    }
}
