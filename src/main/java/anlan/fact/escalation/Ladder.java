package anlan.fact.escalation;

import anlan.fact.problem.Account.Severity;
import anlan.ground.ladder.Rung;
import anlan.ground.ladder.Tier;
import java.util.List;

/**
 * The steps for problems of one severity, as they hold since a version.
 *
 * @param version 0 for what ships
 */
record Ladder(Severity severity, int version, List<Rung> rungs) {

    Ladder {
        rungs = List.copyOf(rungs);
    }

    static Ladder shipped(Severity severity) {
        return switch (severity) {
            case MINOR -> of(severity, 2, 5, 15);
            case SERIOUS -> of(severity, 3, 3, 10);
            case GRAVE -> of(severity, 5, 1, 5);
        };
    }

    private static Ladder of(Severity severity, int before, int up, int bulletin) {
        return new Ladder(
                severity,
                0,
                List.of(
                        new Rung(-before, Tier.HANDLER),
                        new Rung(0, Tier.LEAD),
                        new Rung(up, Tier.COORDINATOR),
                        new Rung(bulletin, Tier.BULLETIN)));
    }
}
