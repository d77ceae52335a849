package anlan.promise.urging;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.job.Wakes;
import anlan.ground.ladder.Shown;
import anlan.ground.ladder.TypedRungs;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.promise.duty.Powers;
import anlan.promise.plan.Wording;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** To whom a duty goes when it is not done in time, step by step: the whole district's, so only whoever gives its duties changes it. */
@UseCase
class KeepDutyLadder {

    private static final String VIEW = "promise/urging/KeepDutyLadder";
    private static final String PATH = "/duties/escalation";
    private static final String ROOM = "urging";

    record Changed(String at, String by, String what, String why) {}

    record LadderPage(
            String title, String said, List<Shown.Line> lines, boolean typed, String why, List<Changed> changes) {}

    private final DutyLadders ladders;
    private final Shown shown;
    private final Wording wording;
    private final Words words;
    private final Audit audit;
    private final Wakes wakes;

    KeepDutyLadder(DutyLadders ladders, Shown shown, Wording wording, Words words, Audit audit, Wakes wakes) {
        this.ladders = ladders;
        this.shown = shown;
        this.wording = wording;
        this.words = words;
        this.audit = audit;
        this.wakes = wakes;
    }

    @May(Right.DUTIES_KEEP)
    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        require(viewer);
        return Page.of(VIEW, page(null));
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping(PATH)
    ModelAndView set(@ModelAttribute TypedRungs typed, Viewer viewer) {
        require(viewer);
        var before = ladders.now();
        var refusals = new Refusals();
        var rungs = typed.read(before.rungs(), refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, page(typed), refusals);
        }
        var after = before.next(rungs);
        ladders.set(after, typed.reason(), viewer.name());
        wakes.within(UrgingClock.NAME, Duration.ofSeconds(3));
        audit.did("urging.ladder-set", "urging/ladder", before, after, typed.reason());
        return Page.to(PATH, "urging.note-ladder-set");
    }

    private static void require(Viewer viewer) {
        if (!Powers.gives(viewer)) throw new NotFound();
    }

    private LadderPage page(@Nullable TypedRungs typed) {
        var rungs = ladders.now().rungs();
        return new LadderPage(
                words.say("urging.ladder"),
                shown.said(rungs, ROOM),
                shown.lines(rungs, typed, ROOM),
                typed != null,
                typed == null ? "" : typed.reason(),
                ladders.changes().stream()
                        .map(c -> new Changed(
                                wording.instant(c.at()),
                                c.by(),
                                shown.said(c.ladder().rungs(), ROOM),
                                c.why()))
                        .toList());
    }
}
