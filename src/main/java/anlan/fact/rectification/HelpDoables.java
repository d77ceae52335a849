package anlan.fact.rectification;

import static anlan.fact.rectification.Doable.Field.DAY;
import static anlan.fact.rectification.Doable.Field.FILES;
import static anlan.fact.rectification.Doable.Field.UNIT;
import static anlan.fact.rectification.Doable.Field.WORDS;

import anlan.fact.problem.Helping;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Rectifying;
import anlan.fact.problem.Staffing;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Choice;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts of helping units: as they stand, and what the viewer may do about them. */
@Component
class HelpDoables {

    private final Staffing staffing;
    private final ProblemDays days;
    private final Words words;

    HelpDoables(Staffing staffing, ProblemDays days, Words words) {
        this.staffing = staffing;
        this.days = days;
        this.words = words;
    }

    List<ProblemPage.Helper> parts(Problem problem) {
        return problem.now().helping().stream()
                .map(part -> new ProblemPage.Helper(
                        staffing.unit(part.unit()),
                        words.say("problem.help-" + part.state().word()),
                        part.state() == Helping.State.GIVEN
                                ? "good"
                                : part.state() == Helping.State.SENT_BACK
                                        ? "bad"
                                        : part.state() == Helping.State.WAIVED ? "unset" : "risk",
                        part.asked(),
                        part.until() == null
                                ? ""
                                : words.say("problem.due", days.day(part.until().day())),
                        part.answer()))
                .toList();
    }

    List<Doable> of(Problem problem, Viewer viewer) {
        var may = new ArrayList<Doable>();
        Powers.helps(viewer, problem).filter(part -> problem.state().open()).ifPresent(part -> helper(part, may));
        if (problem instanceof Rectifying && AskHelp.may(viewer, problem)) {
            may.add(Doable.of("ask-help", "help", UNIT, DAY, WORDS)
                    .among(
                            staffing.units().entrySet().stream()
                                    .filter(e ->
                                            !e.getKey().equals(problem.now().unit()))
                                    .map(e -> new Choice(e.getKey().toString(), e.getValue()))
                                    .toList(),
                            List.of()));
            var open = problem.now().helping().stream()
                    .filter(p -> p.state().open())
                    .map(p -> new Choice(String.valueOf(p.unit()), staffing.unit(p.unit())))
                    .toList();
            if (!open.isEmpty()) {
                may.add(Doable.of("waive-help", "help/waiver", UNIT, WORDS).among(open, List.of()));
            }
        }
        return may;
    }

    private static void helper(Helping part, List<Doable> may) {
        if (part.state() == Helping.State.ASKED) {
            may.add(Doable.of("take-help", "help/acceptance").next());
        }
        if (part.state() == Helping.State.TAKEN) {
            may.add(Doable.of("give-help", "help/answer", WORDS, FILES).next());
        }
        if (part.state().waits()) {
            may.add(Doable.of("send-back-help", "help/return", WORDS));
        }
        if (part.state() == Helping.State.TAKEN || part.state() == Helping.State.GIVEN) {
            may.add(Doable.of("note-help", "help/note", WORDS, FILES));
        }
    }
}
