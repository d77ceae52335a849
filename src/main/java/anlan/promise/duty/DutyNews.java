package anlan.promise.duty;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those whose turn it is after a step, and those whose work was answered. Nobody is told of what they did themselves. */
@Component
public class DutyNews {

    private final Messages messages;
    private final Holders holders;

    DutyNews(Messages messages, Holders holders) {
        this.messages = messages;
        this.holders = holders;
    }

    public void tell(Duty after, Viewer doer) {
        var act = after.kept().acts().getLast();
        kind(act.kind()).ifPresent(kind -> {
            var people = new HashSet<>(whom(after, act));
            doer.hands().forEach(people::remove);
            tell(
                    kind,
                    people,
                    after,
                    act.kind().word() + "/" + act.number(),
                    act.step().text());
        });
    }

    /**
     * The last day comes near, or is over.
     *
     * @param once names the step; nobody hears it twice
     */
    public void remind(Duty duty, Set<Long> people, boolean over, String once) {
        tell(
                over ? DutyKinds.OVERDUE : DutyKinds.DUE,
                people,
                duty,
                (over ? "over/" : "due/") + once,
                duty.now().until().day().toString());
    }

    private void tell(Kind kind, Set<Long> people, Duty duty, String once, String words) {
        var kept = duty.kept();
        messages.tell(new Message(
                        kind,
                        people,
                        kept.path(),
                        kept.record() + "/" + once,
                        kept.text().title(),
                        words)
                .of(Concern.ANY));
    }

    private static Optional<Kind> kind(Act.Kind act) {
        return switch (act) {
            case GIVEN, ACCEPTED -> Optional.of(DutyKinds.GIVEN);
            case SENT_BACK -> Optional.of(DutyKinds.RETURNED);
            case CHANGE_ASKED -> Optional.of(DutyKinds.TO_GRANT);
            case CLAIMED -> Optional.of(DutyKinds.TO_CONFIRM);
            case CHANGE_GRANTED, CHANGE_DENIED, CONFIRMED, MENDED, WITHDRAWN -> Optional.of(DutyKinds.ANSWERED);
            case NOT_CONFIRMED -> Optional.of(DutyKinds.BACK);
            case PROGRESSED, DIVIDED, CLAIM_RECALLED -> Optional.empty();
        };
    }

    private Set<Long> whom(Duty after, Act act) {
        return switch (act.kind()) {
            case CHANGE_ASKED -> givers(after);
            case CHANGE_GRANTED, CHANGE_DENIED, CONFIRMED, NOT_CONFIRMED, MENDED, WITHDRAWN ->
                after.now().doers().isEmpty()
                        ? holders.at(Right.DUTIES_HANDLE, after.now().unit())
                        : after.now().doers();
            default -> turn(after);
        };
    }

    /** Whose turn it is. */
    public Set<Long> turn(Duty duty) {
        var person = duty.now().person();
        return switch (duty) {
            case Handing.Given given ->
                holders.at(Right.DUTIES_HANDLE, given.now().unit());
            case Handing.Returned returned -> givers(returned);
            case Underway.Working working ->
                person == null ? holders.at(Right.DUTIES_HANDLE, working.now().unit()) : Set.of(person);
            case Underway.Claimed claimed -> givers(claimed);
            case Duty.Done done -> Set.of();
            case Duty.Withdrawn withdrawn -> Set.of();
        };
    }

    /** Those who gave it and did nothing towards it; where a unit has none such, the district's. */
    public Set<Long> givers(Duty duty) {
        var whole = duty.kept().whole();
        var others = new HashSet<>(
                whole == null ? holders.ofDistrict(Right.DUTIES_KEEP) : holders.at(Right.DUTIES_KEEP, whole.unit()));
        others.removeAll(duty.now().doers());
        return others.isEmpty() ? holders.ofDistrict(Right.DUTIES_KEEP) : others;
    }
}
