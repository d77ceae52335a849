package anlan.fact.pivot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts laid out crosswise, ready to show.
 *
 * @param sums below each column, the sum of all last; empty where counts are withheld, since they could be found from it
 */
record CrossTable(List<String> columns, List<Line> lines, List<String> sums) {

    /** @param path where the row leads; null where it leads nowhere */
    record Line(String name, @Nullable String path, List<Count> counts, String sum) {}

    record Count(String text, @Nullable String path) {}
}
