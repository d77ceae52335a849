package anlan.promise.fulfilment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import anlan.promise.duty.DutyFault;
import anlan.promise.duty.Handing;
import anlan.promise.duty.Move;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Said;
import anlan.promise.duty.Staffing;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The unit accepts what it was given and names a person, or sends it back with the reason; then it is given anew. */
@UseCase
class TakeOn {

    private final Moving moving;
    private final Staffing staffing;

    TakeOn(Moving moving, Staffing staffing) {
        this.moving = moving;
        this.staffing = staffing;
    }

    @May(Right.DUTIES_HANDLE)
    @PostMapping("/duties/{id}/acceptance")
    ModelAndView accept(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.DUTIES_HANDLE, "accept", said, (duty, around) -> {
            if (!(duty instanceof Handing.Given given) || !Powers.handles(viewer, duty)) {
                return Moving.notNow();
            }
            return said.personId()
                    .filter(staffing.people(given.now().unit())::containsKey)
                    .map(given::accept)
                    .orElseGet(() -> Move.no("person", DutyFault.PERSON_UNKNOWN));
        });
    }

    @May(Right.DUTIES_HANDLE)
    @PostMapping("/duties/{id}/return")
    ModelAndView sendBack(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.DUTIES_HANDLE,
                "send-back",
                said,
                (duty, around) -> duty instanceof Handing.Given given && Powers.handles(viewer, duty)
                        ? given.sendBack(said.words())
                        : Moving.notNow());
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/giving")
    ModelAndView give(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.DUTIES_KEEP, "give", said, (duty, around) -> {
            if (!(duty instanceof Handing handing) || !Powers.gave(viewer, duty)) {
                return Moving.notNow();
            }
            return said.unitId()
                    .filter(staffing.units(viewer, duty.kept().whole())::containsKey)
                    .map(unit -> handing.give(unit, said.words()))
                    .orElseGet(() -> Move.no("unit", DutyFault.UNIT_UNKNOWN));
        });
    }
}
