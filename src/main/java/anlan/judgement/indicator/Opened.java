package anlan.judgement.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value opened up.
 *
 * @param reported the value as it was known when its last month's data had to be in; null while it is not past, or says the same
 */
record Opened(
        Indicator indicator,
        int version,
        Value value,
        @Nullable Value reported,
        @Nullable Instant closed) {

    boolean changed() {
        return reported != null;
    }
}
