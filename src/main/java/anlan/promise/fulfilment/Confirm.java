package anlan.promise.fulfilment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Said;
import anlan.promise.duty.Underway;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was handed in as done is confirmed by somebody who did not do it, or sent back; what need not be done is withdrawn. */
@UseCase
class Confirm {

    private final Moving moving;

    Confirm(Moving moving) {
        this.moving = moving;
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/confirmation")
    ModelAndView confirm(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.DUTIES_KEEP,
                "confirm",
                said,
                (duty, around) -> duty instanceof Underway.Claimed claimed && Powers.gave(viewer, duty)
                        ? claimed.confirm(around.hand(), said.words())
                        : Moving.notNow());
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/rejection")
    ModelAndView sendBack(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.DUTIES_KEEP,
                "not-confirm",
                said,
                (duty, around) -> duty instanceof Underway.Claimed claimed && Powers.gave(viewer, duty)
                        ? claimed.sendBack(around.hand(), said.words())
                        : Moving.notNow());
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.DUTIES_KEEP,
                "withdraw",
                said,
                (duty, around) -> Powers.gave(viewer, duty)
                        ? duty.withdraw(said.words(), around.openParts(duty))
                        : Moving.notNow());
    }
}
