package anlan.promise.urging;

import anlan.ground.ladder.Rung;
import anlan.ground.ladder.Tier;
import java.util.List;

/**
 * The steps for duties, as they hold since a version.
 *
 * @param version 0 for what ships
 */
record DutyLadder(int version, List<Rung> rungs) {

    static final DutyLadder SHIPPED = new DutyLadder(
            0,
            List.of(
                    new Rung(-3, Tier.HANDLER),
                    new Rung(1, Tier.HANDLER),
                    new Rung(3, Tier.LEAD),
                    new Rung(5, Tier.COORDINATOR),
                    new Rung(15, Tier.BULLETIN)));

    DutyLadder {
        rungs = List.copyOf(rungs);
    }

    DutyLadder next(List<Rung> other) {
        return new DutyLadder(version + 1, other);
    }
}
