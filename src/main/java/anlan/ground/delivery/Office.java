package anlan.ground.delivery;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How the office sends.
 *
 * @param from null for when the office opens by its calendar
 * @param until null for when it closes
 * @param digest when what is collected goes out
 */
record Office(@Nullable LocalTime from, @Nullable LocalTime until, LocalTime digest) {

    static final Office UNLESS_SET = new Office(null, null, LocalTime.of(9, 0));
}
