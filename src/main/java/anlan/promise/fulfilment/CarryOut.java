package anlan.promise.fulfilment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.UseCase;
import anlan.promise.duty.DutyFault;
import anlan.promise.duty.Move;
import anlan.promise.duty.Planned;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Said;
import anlan.promise.duty.Underway;
import anlan.promise.plan.Days;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was done on which day is told with what shows it; what is finished is handed in as done. */
@UseCase
class CarryOut {

    private final Moving moving;
    private final OfficeClock clock;

    CarryOut(Moving moving, OfficeClock clock) {
        this.moving = moving;
        this.clock = clock;
    }

    @May(Right.DUTIES_HANDLE)
    @PostMapping("/duties/{id}/progress")
    ModelAndView progress(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.DUTIES_HANDLE, "progress", said, (duty, around) -> {
            if (!(duty instanceof Underway.Working working) || !Powers.handles(viewer, duty)) {
                return Moving.notNow();
            }
            return Days.read(said.doneOn())
                    .map(on -> working.progress(said.words(), on, clock.today()))
                    .orElseGet(() -> Move.no("on", DutyFault.DONE_UNREADABLE));
        });
    }

    @May(Right.DUTIES_HANDLE)
    @PostMapping("/duties/{id}/claim")
    ModelAndView claim(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.DUTIES_HANDLE, "claim", said, (duty, around) -> {
            if (!(duty instanceof Underway.Working working) || !Powers.handles(viewer, duty)) {
                return Moving.notNow();
            }
            var waiting = around.sequence().waitsFor(duty.kept().text().before());
            return working.claim(
                    said.words(),
                    around.brought(),
                    around.openParts(duty),
                    waiting.map(Planned::title).orElse(null));
        });
    }

    @May(Right.DUTIES_HANDLE)
    @PostMapping("/duties/{id}/claim/recall")
    ModelAndView recall(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.DUTIES_HANDLE,
                "recall",
                said,
                (duty, around) -> duty instanceof Underway.Claimed claimed && Powers.handles(viewer, duty)
                        ? claimed.recall()
                        : Moving.notNow());
    }
}
