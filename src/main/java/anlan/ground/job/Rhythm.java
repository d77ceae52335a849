package anlan.ground.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** How often: so long after the last run ended, or at an hour of the district's day. */
public sealed interface Rhythm {

    static Rhythm every(Duration pause) {
        return new Every(pause);
    }

    static Rhythm daily(int hour, int minute) {
        return new Daily(LocalTime.of(hour, minute));
    }

    /** The tick after the instant; those that passed before it are not made up for one by one. */
    Instant after(Instant now, ZoneId zone);

    /** Whether it comes so seldom that each run is worth a line, even one that found nothing to do. */
    boolean seldom();

    record Every(Duration pause) implements Rhythm {

        public Every {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException(pause.toString());
            }
        }

        @Override
        public Instant after(Instant now, ZoneId zone) {
            return now.plus(pause);
        }

        @Override
        public boolean seldom() {
            return pause.compareTo(Duration.ofHours(1)) >= 0;
        }
    }

    record Daily(LocalTime at) implements Rhythm {

        @Override
        public Instant after(Instant now, ZoneId zone) {
            var today = now.atZone(zone).toLocalDate();
            var tick = today.atTime(at).atZone(zone).toInstant();
            return tick.isAfter(now)
                    ? tick
                    : today.plusDays(1).atTime(at).atZone(zone).toInstant();
        }

        @Override
        public boolean seldom() {
            return true;
        }
    }
}
