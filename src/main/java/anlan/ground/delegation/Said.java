package anlan.ground.delegation;

import anlan.ground.clock.OfficeClock;
import anlan.ground.delegation.Delegations.Delegation;
import anlan.ground.web.Words;
import org.springframework.stereotype.Component;

/** A delegation in words. */
@Component
class Said {

    /** @param runs whether it can be acted upon today */
    record Line(
            long id, String giver, String taker, String post, String days, boolean runs, boolean over, boolean kept) {}

    private final OfficeClock clock;
    private final Words words;

    Said(OfficeClock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /** @param kept whether the reader may end it */
    Line line(Delegation lent, boolean kept) {
        var ended = lent.ended();
        var days = ended == null
                ? words.say(
                        "delegation.days", lent.since().toString(), lent.until().toString())
                : words.say(
                        "delegation.days-ended",
                        lent.since().toString(),
                        lent.until().toString(),
                        ended.toString());
        var today = clock.today();
        return new Line(
                lent.id(),
                lent.giverName(),
                lent.takerName(),
                post(lent.unitName(), lent.role()),
                days,
                lent.runs(today),
                lent.over(today),
                kept && !lent.over(today));
    }

    String post(String unit, String role) {
        return unit + " " + words.say("staff.role-" + role);
    }
}
