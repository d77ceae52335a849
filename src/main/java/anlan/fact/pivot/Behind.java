package anlan.fact.pivot;

import anlan.fact.filter.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a count's door leads: to the records that it counts. */
final class Behind {

    private Behind() {}

    /**
     * @param row the filter that the row stands for
     * @param column the filter that the column stands for
     */
    static String path(
            Asked asked, Measure measure, Map<String, @Nullable Object> row, Map<String, @Nullable Object> column) {
        var changed = new HashMap<String, @Nullable Object>();
        List.of("rows", "columns", "measure").forEach(n -> changed.put(n, null));
        changed.putAll(row);
        changed.putAll(column);
        if (measure == Measure.CLEARED || measure == Measure.MAJOR_CLEARED) {
            changed.put("cleared", true);
        }
        if (measure == Measure.MAJOR || measure == Measure.MAJOR_CLEARED) {
            changed.put("major", true);
        }
        return asked.address("/records", changed);
    }
}
