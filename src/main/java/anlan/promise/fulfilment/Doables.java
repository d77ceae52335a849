package anlan.promise.fulfilment;

import static anlan.promise.fulfilment.Doable.Field.DAY_PERHAPS;
import static anlan.promise.fulfilment.Doable.Field.DONE_ON;
import static anlan.promise.fulfilment.Doable.Field.FILES;
import static anlan.promise.fulfilment.Doable.Field.PERSON;
import static anlan.promise.fulfilment.Doable.Field.PERSON_PERHAPS;
import static anlan.promise.fulfilment.Doable.Field.UNIT;
import static anlan.promise.fulfilment.Doable.Field.WORDS;

import anlan.ground.access.Viewer;
import anlan.promise.duty.Act;
import anlan.promise.duty.Duty;
import anlan.promise.duty.Handing;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Staffing;
import anlan.promise.duty.Underway;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody may do about a duty as it stands: shown as forms, the next thing first. Each step asks again when it is made. */
@Component
class Doables {

    private final Staffing staffing;

    Doables(Staffing staffing) {
        this.staffing = staffing;
    }

    List<Doable> of(Duty duty, Viewer viewer) {
        var may = new ArrayList<Doable>();
        var handles = Powers.handles(viewer, duty);
        var gave = Powers.gave(viewer, duty);
        var hand = new Act.Hand(viewer.hands(), viewer.name(), "");
        switch (duty) {
            case Handing.Given given -> {
                if (handles) {
                    may.add(Doable.of("accept", "acceptance", PERSON)
                            .among(Staffing.choices(staffing.people(given.now().unit())))
                            .next());
                    may.add(Doable.of("send-back", "return", WORDS));
                }
                if (gave) may.add(give(duty, viewer));
            }
            case Handing.Returned returned -> {
                if (gave) may.add(give(duty, viewer).next());
            }
            case Underway.Working working -> working(working, handles, gave, hand, may);
            case Underway.Claimed claimed -> {
                if (gave && !claimed.own(hand)) {
                    may.add(Doable.of("confirm", "confirmation", WORDS, FILES).next());
                    may.add(Doable.of("not-confirm", "rejection", WORDS, FILES));
                }
                if (handles) may.add(Doable.of("recall", "claim/recall"));
            }
            case Duty.Done done -> {}
            case Duty.Withdrawn withdrawn -> {}
        }
        if (gave && duty.state().open()) may.add(Doable.of("withdraw", "withdrawal", WORDS));
        return may;
    }

    private Doable give(Duty duty, Viewer viewer) {
        return Doable.of("give", "giving", UNIT, WORDS)
                .among(Staffing.choices(staffing.units(viewer, duty.kept().whole())));
    }

    private void working(Underway.Working duty, boolean handles, boolean gave, Act.Hand hand, List<Doable> may) {
        var asked = duty.now().asked();
        if (gave && asked != null && !hand.among(asked.askers()) && !duty.own(hand)) {
            may.add(Doable.of("grant-change", "change/grant").next());
            may.add(Doable.of("deny-change", "change/denial", WORDS));
        }
        if (handles) {
            may.add(Doable.of("progress", "progress", DONE_ON, WORDS, FILES).next());
            may.add(Doable.of("claim", "claim", WORDS, FILES));
            if (asked == null) {
                may.add(Doable.of("ask-change", "change", PERSON_PERHAPS, DAY_PERHAPS, WORDS)
                        .among(Staffing.choices(staffing.people(duty.now().unit()))));
            }
        }
    }
}
