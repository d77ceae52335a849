package anlan.fact.escalation;

import anlan.fact.problem.Account.Severity;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.ladder.Shown;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** To whom it goes when something is not done in time, step by step. */
@UseCase
class KeepLadder {

    private static final String VIEW = "fact/escalation/KeepLadder";

    record Card(String severity, String name, String said, List<Shown.Line> lines, boolean typed, String why) {}

    record Changed(String at, String by, String what, String why) {}

    record LadderPage(String title, List<Card> cards, List<Changed> changes) {}

    private final Ladders ladders;
    private final Watch watch;
    private final Shown shown;
    private final ProblemDays days;
    private final Words words;
    private final Audit audit;

    KeepLadder(Ladders ladders, Watch watch, Shown shown, ProblemDays days, Words words, Audit audit) {
        this.ladders = ladders;
        this.watch = watch;
        this.shown = shown;
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
        var before = Objects.requireNonNull(ladders.now().get(severity.orElse(Severity.MINOR)));
        var typed = form.typed();
        var rungs = typed.read(before.rungs(), refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, page(form), refusals);
        }
        var after = new Ladder(severity.orElseThrow(), before.version() + 1, rungs);
        ladders.set(after, typed.reason(), viewer.name());
        watch.lookAgain();
        audit.did("escalation.ladder-set", "escalation/" + after.severity().word(), before, after, typed.reason());
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
        var own = typed != null && typed.of().filter(ladder.severity()::equals).isPresent() ? typed.typed() : null;
        return new Card(
                ladder.severity().word(),
                name(ladder.severity()),
                said(ladder),
                shown.lines(ladder.rungs(), own, "escalation"),
                own != null,
                own == null ? "" : own.reason());
    }

    private String name(Severity severity) {
        return words.say("problem.severity-" + severity.word());
    }

    private String said(Ladder ladder) {
        return shown.said(ladder.rungs(), "escalation");
    }
}
