package anlan.ground.job;

import anlan.ground.clock.OfficeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The machine's own time, in which it is kept what is due; the office's, whose day may be chosen, tells when a rhythm's next tick is. */
record Timing(InstantSource machine, OfficeClock office) {

    Instant now() {
        return machine.instant();
    }

    /** Now, as the database takes it. */
    OffsetDateTime stamp() {
        return utc(now());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    Instant next(Rhythm rhythm) {
        return next(rhythm, office.ahead());
    }

    /** The first tick of a rhythm: at once, or at its hour. */
    Instant first(Rhythm rhythm) {
        return rhythm instanceof Rhythm.Daily ? next(rhythm) : now();
    }

    /** The next tick after another day was chosen: now, where one lies between the day before and the one chosen. */
    Instant nextSince(Rhythm rhythm, Duration aheadBefore) {
        var passed = rhythm.after(now().plus(aheadBefore), office.getZone());
        return passed.isAfter(now().plus(office.ahead())) ? next(rhythm) : now();
    }

    private Instant next(Rhythm rhythm, Duration ahead) {
        return rhythm.after(now().plus(ahead), office.getZone()).minus(ahead);
    }
}
