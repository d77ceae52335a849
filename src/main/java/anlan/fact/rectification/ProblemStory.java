package anlan.fact.rectification;

import anlan.fact.problem.Act;
import anlan.fact.problem.Evidence;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Staffing;
import anlan.fact.wording.ProblemDays;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was done about a problem, told in order, round by round, so that whoever never saw it can follow. */
@Component
class ProblemStory {

    private final Words words;
    private final Staffing staffing;
    private final Problems problems;
    private final ProblemDays days;
    private final ActDue told;
    private final EscalationStory escalations;

    ProblemStory(
            Words words,
            Staffing staffing,
            Problems problems,
            ProblemDays days,
            ActDue told,
            EscalationStory escalations) {
        this.words = words;
        this.staffing = staffing;
        this.problems = problems;
        this.days = days;
        this.told = told;
        this.escalations = escalations;
    }

    List<ProblemPage.Line> of(Problem.Kept kept) {
        var lines = new ArrayList<ProblemPage.Line>();
        var between = escalations.of(kept.id());
        int round = 0;
        Long unit = null;
        for (var act : kept.acts()) {
            lines.addAll(between.until(act.at()));
            var begins = begins(act.kind(), round);
            if (begins) {
                round++;
            }
            if (act.kind() == Act.Kind.ASSIGNED || act.kind() == Act.Kind.TAKEN_OVER || act.kind() == Act.Kind.NOTED) {
                unit = act.step().unit();
            }
            lines.add(new ProblemPage.Line(
                    what(act, unit),
                    act.kind() == Act.Kind.RECKONED ? words.say("escalation.by") : by(act.hand()),
                    days.instant(act.at()),
                    act.step().text(),
                    told.due(act),
                    ActDue.mark(act.kind()),
                    begins ? words.say("problem.round", round) : "",
                    files(kept.evidence().stream()
                            .filter(e -> e.act() == act.number())
                            .toList())));
        }
        lines.addAll(between.rest());
        return lines;
    }

    private static boolean begins(Act.Kind kind, int round) {
        return switch (kind) {
            case ACCEPTED, TAKEN_OVER, NOTED -> round == 0;
            case RECURRED, REOPENED -> round > 0;
            default -> false;
        };
    }

    private String what(Act act, @org.jspecify.annotations.Nullable Long unit) {
        var step = act.step();
        return switch (act.kind()) {
            case ASSIGNED, OFFERED, TAKEN_OVER, DECLINED, OFFER_RECALLED, SENT_BACK ->
                words.say(
                        "problem.did-step-" + act.kind().word(),
                        staffing.unit(step.unit()),
                        staffing.person(step.person(), step.unit()));
            case ACCEPTED, CHARGED ->
                words.say("problem.did-step-" + act.kind().word(), staffing.person(step.person(), unit));
            case INSTRUCTED ->
                step.person() == null
                        ? words.say("problem.did-step-instructed")
                        : words.say("problem.did-step-instructed-person", staffing.person(step.person(), unit));
            case NOTED ->
                words.say(
                        "problem.did-step-noted",
                        words.say("problem.stood-"
                                + Objects.requireNonNull(step.stands()).word()),
                        staffing.unit(step.unit()),
                        staffing.person(step.person(), step.unit()));
            case MERGED, TOOK_IN, PARTED, GAVE_BACK ->
                words.say(
                        "problem.did-step-" + act.kind().word(),
                        step.other() == null ? "" : days.number(problems.number(step.other())));
            case HELP_ASKED, HELP_TAKEN, HELP_SENT_BACK, HELP_GIVEN, HELP_WAIVED, HELP_NOTED ->
                words.say("problem.did-step-" + act.kind().word(), staffing.unit(step.unit()));
            default -> words.say("problem.did-step-" + act.kind().word());
        };
    }

    private String by(Hand hand) {
        return words.say("problem.by", hand.unitName(), hand.name());
    }

    static List<ProblemPage.File> files(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> new ProblemPage.File(e.name(), "/files/" + e.file(), e.photo()))
                .toList();
    }
}
