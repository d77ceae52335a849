package anlan.fact.pivot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One count.
 *
 * @param at where it stands: one value for each dimension asked for; null where the record does not tell
 * @param count null where it is too small to be shown
 */
record Cell(List<@Nullable Object> at, @Nullable Long count) {

    Cell withheld() {
        return new Cell(at, null);
    }
}
