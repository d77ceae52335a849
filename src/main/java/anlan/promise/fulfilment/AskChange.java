package anlan.promise.fulfilment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refused;
import anlan.ground.web.UseCase;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyFault;
import anlan.promise.duty.Move;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Said;
import anlan.promise.duty.Staffing;
import anlan.promise.duty.Terms;
import anlan.promise.duty.Underway;
import anlan.promise.duty.Until;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another person or another last day: asked for with a reason, granted or not by another. Until then all stays as it is. */
@UseCase
class AskChange {

    private final Moving moving;
    private final Staffing staffing;
    private final Terms terms;

    AskChange(Moving moving, Staffing staffing, Terms terms) {
        this.moving = moving;
        this.staffing = staffing;
        this.terms = terms;
    }

    @May(Right.DUTIES_HANDLE)
    @PostMapping("/duties/{id}/change")
    ModelAndView ask(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.DUTIES_HANDLE, "ask-change", said, (duty, around) -> {
            if (!(duty instanceof Underway.Working working) || !Powers.handles(viewer, duty)) {
                return Moving.notNow();
            }
            var person = said.personId().orElse(null);
            if (person != null && !staffing.people(duty.now().unit()).containsKey(person)) {
                return Move.no("person", DutyFault.PERSON_UNKNOWN);
            }
            var until = said.day().isEmpty()
                    ? null
                    : terms.named(said.day(), around.campaign(), around.refusals())
                            .orElse(null);
            return clash(duty, until, around) instanceof Move.No no ? no : working.ask(person, until, said.words());
        });
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/change/grant")
    ModelAndView grant(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.DUTIES_KEEP, "grant-change", said, (duty, around) -> {
            if (!(duty instanceof Underway.Working working) || !Powers.gave(viewer, duty)) {
                return Moving.notNow();
            }
            var asked = duty.now().asked();
            var clash = clash(duty, asked == null ? null : asked.until(), around);
            return clash instanceof Move.No no
                    ? new Move.No(new Refused(no.why().reason(), "", no.why().args()))
                    : working.grant(around.hand());
        });
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/change/denial")
    ModelAndView deny(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.DUTIES_KEEP,
                "deny-change",
                said,
                (duty, around) -> duty instanceof Underway.Working working && Powers.gave(viewer, duty)
                        ? working.deny(around.hand(), said.words())
                        : Moving.notNow());
    }

    private static @Nullable Move clash(Duty duty, @Nullable Until until, Moving.Around around) {
        var kept = duty.kept();
        return until == null
                ? null
                : around.sequence()
                        .clash(
                                kept.id(),
                                kept.whole() == null ? null : kept.whole().id(),
                                kept.text().before(),
                                until.day())
                        .<Move>map(Move.No::new)
                        .orElse(null);
    }
}
