package anlan.fact.problem;

import anlan.ground.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was done about a problem, told in order, round by round, so that whoever never saw it can follow. */
@Component
class ProblemStory {

    private final Words words;
    private final Staffing staffing;
    private final Problems problems;
    private final anlan.ground.clock.OfficeClock clock;

    ProblemStory(Words words, Staffing staffing, Problems problems, anlan.ground.clock.OfficeClock clock) {
        this.words = words;
        this.staffing = staffing;
        this.problems = problems;
        this.clock = clock;
    }

    List<ProblemPage.Line> of(Problem.Kept kept) {
        var lines = new ArrayList<ProblemPage.Line>();
        int round = 0;
        Long unit = null;
        for (var act : kept.acts()) {
            var begins = begins(act.kind(), round);
            if (begins) {
                round++;
            }
            if (act.kind() == Act.Kind.ASSIGNED || act.kind() == Act.Kind.TAKEN_OVER) {
                unit = act.step().unit();
            }
            lines.add(new ProblemPage.Line(
                    what(act, unit),
                    by(act.hand()),
                    instant(act.at()),
                    act.step().text(),
                    due(act),
                    mark(act.kind()),
                    begins ? words.say("problem.round", round) : "",
                    files(kept, act.number())));
        }
        return lines;
    }

    private static boolean begins(Act.Kind kind, int round) {
        return switch (kind) {
            case ACCEPTED, TAKEN_OVER -> round == 0;
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
            case MERGED, TOOK_IN, PARTED, GAVE_BACK ->
                words.say(
                        "problem.did-step-" + act.kind().word(),
                        step.other() == null
                                ? ""
                                : words.say("problem.number", (Object[])
                                        problems.number(step.other()).split("-")));
            default -> words.say("problem.did-step-" + act.kind().word());
        };
    }

    private String by(Hand hand) {
        return words.say("problem.by", hand.unitName(), hand.name());
    }

    private static String mark(Act.Kind kind) {
        return switch (kind) {
            case SENT_BACK, DECLINED, DISAGREED, LONGER_DENIED, NOT_VERIFIED, RECURRED, REOPENED, UNFIXED -> "bad";
            case VERIFIED, HELD -> "good";
            default -> "";
        };
    }

    /** The day that was set by the act, with its arithmetic. */
    private String due(Act act) {
        var until = act.step().until();
        return switch (act.kind()) {
            case AGREED,
                    PROGRESSED,
                    CHARGED,
                    CLAIM_RECALLED,
                    NOT_VERIFIED,
                    DECLINED,
                    OFFER_RECALLED,
                    LONGER_DENIED,
                    PARTED,
                    HELD -> "";
            default ->
                until == null
                        ? ""
                        : words.say("problem.due-" + act.kind().word(), day(until.day())) + " " + arithmetic(until);
        };
    }

    String arithmetic(Until until) {
        if (until.from() != null) {
            return words.say("problem.reckoned", day(until.from()), until.workingDays());
        }
        return until.named() == null ? "" : words.say("problem.moved", day(until.named()));
    }

    private static List<ProblemPage.File> files(Problem.Kept kept, int act) {
        return kept.evidence().stream()
                .filter(e -> e.act() == act)
                .map(e -> new ProblemPage.File(e.name(), "/files/" + e.file(), e.photo()))
                .toList();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("problem.pattern-day"), Words.locale())
                .format(day);
    }

    String instant(Instant at) {
        return DateTimeFormatter.ofPattern(words.say("problem.pattern-instant"), Words.locale())
                .format(at.atZone(zone()));
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
