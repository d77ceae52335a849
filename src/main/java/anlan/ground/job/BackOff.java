package anlan.ground.job;

import java.time.Duration;

/** How long what failed is let be: twice as long each time, an hour at most. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private BackOff() {}

    /** @param failures in a row, this one included */
    static Duration after(int failures) {
        var pause = FIRST.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
