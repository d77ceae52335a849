package anlan.fact.escalation;

import anlan.fact.problem.Account.Severity;
import anlan.fact.problem.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** To whom it goes when something is not done in time, step by step. */
@UseCase
class KeepLadder {

    private static final String VIEW = "fact/escalation/KeepLadder";

    record Choice(String value, String name, boolean chosen) {}

    record Line(String days, List<Choice> tiers) {}

    record Card(String severity, String name, String said, List<Line> lines, boolean typed, String why) {}

    record Changed(String at, String by, String what, String why) {}

    record LadderPage(String title, List<Card> cards, List<Changed> changes) {}

    private final Ladders ladders;
    private final Watch watch;
    private final ProblemDays days;
    private final Words words;
    private final Audit audit;

    KeepLadder(Ladders ladders, Watch watch, ProblemDays days, Words words, Audit audit) {
        this.ladders = ladders;
        this.watch = watch;
        this.days = days;
        this.words = words;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/escalation")
    ModelAndView show() {
        return Page.of(VIEW, page(null));
    }

    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/problems/escalation")
    ModelAndView set(@ModelAttribute LadderForm form, Viewer viewer) {
        var refusals = new Refusals();
        var severity = form.of();
        refusals.require(severity.isPresent(), EscalationFault.SEVERITY_UNKNOWN, "");
        refusals.require(!form.reason().isEmpty(), EscalationFault.WHY_MISSING, "why");
        refusals.require(form.reason().length() <= LadderForm.WHY, EscalationFault.WHY_LONG, "why", LadderForm.WHY);
        var rungs = form.rungs(refusals);
        var before = ladders.now().get(severity.orElse(Severity.MINOR));
        if (!refusals.any()) {
            refusals.require(
                    !Objects.requireNonNull(before).rungs().equals(rungs), EscalationFault.NOTHING_CHANGED, "");
        }
        if (refusals.any()) {
            return Page.refused(VIEW, page(form), refusals);
        }
        var after = new Ladder(
                severity.orElseThrow(), Objects.requireNonNull(before).version() + 1, rungs);
        ladders.set(after, form.reason(), viewer.name());
        watch.lookAgain();
        audit.did("escalation.ladder-set", "escalation/" + after.severity().word(), before, after, form.reason());
        return Page.to("/problems/escalation", "escalation.note-ladder-set");
    }

    private LadderPage page(@Nullable LadderForm typed) {
        var now = ladders.now();
        return new LadderPage(
                words.say("escalation.ladders"),
                Ladders.severities().stream()
                        .map(s -> card(Objects.requireNonNull(now.get(s)), typed))
                        .toList(),
                ladders.changes().stream()
                        .map(c -> new Changed(
                                days.instant(c.at()),
                                c.by(),
                                words.say("escalation.now", name(c.ladder().severity()), said(c.ladder())),
                                c.why()))
                        .toList());
    }

    private Card card(Ladder ladder, @Nullable LadderForm typed) {
        var own = typed != null && typed.of().filter(ladder.severity()::equals).isPresent();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < Ladder.MOST_RUNGS; i++) {
            var rung = i < ladder.rungs().size() ? ladder.rungs().get(i) : null;
            if (typed != null && own) {
                lines.add(line(i < typed.typedDays().size() ? typed.typedDays().get(i) : "", typed.typedTo(i)));
            } else {
                lines.add(line(
                        rung == null ? "" : String.valueOf(rung.days()),
                        rung == null ? "" : rung.to().word()));
            }
        }
        return new Card(
                ladder.severity().word(),
                name(ladder.severity()),
                said(ladder),
                lines,
                own,
                typed != null && own ? typed.reason() : "");
    }

    private Line line(String typed, String to) {
        return new Line(
                typed,
                Arrays.stream(Tier.values())
                        .map(t -> new Choice(
                                t.word(),
                                words.say("escalation.tier-" + t.word()),
                                t.word().equals(to)))
                        .toList());
    }

    private String name(Severity severity) {
        return words.say("problem.severity-" + severity.word());
    }

    private String said(Ladder ladder) {
        return ladder.rungs().stream()
                .map(r -> words.say(
                        "escalation.rung-" + (r.days() < 0 ? "before" : r.days() == 0 ? "on" : "after"),
                        Math.abs(r.days()),
                        words.say("escalation.tier-" + r.to().word())))
                .collect(Collectors.joining(words.say("escalation.and")));
    }
}
