package anlan.fact.dataset;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset needs to know of the import at hand.
 *
 * @param scope areas for which the importing unit answers, each with all below it
 * @param columns number of the file's column by field; absent where the file has none
 * @param whole whether the file is all there is for its months: what it lacks is then withdrawn
 * @param fromMonth first month that the file was declared to cover (year * 12 + month - 1); null where not declared
 */
public record Task(
        String district,
        long id,
        long source,
        List<String> scope,
        Map<String, Integer> columns,
        Mapping mapping,
        boolean whole,
        @Nullable Integer fromMonth,
        @Nullable Integer toMonth,
        LocalDate today,
        ZoneId zone) {

    public Task between(int from, int to) {
        return new Task(district, id, source, scope, columns, mapping, whole, from, to, today, zone);
    }

    /** Name of the stage's table. */
    public String stage(String suffix) {
        return "stage.d" + district.replaceAll("[^0-9]", "") + "_" + id + suffix;
    }

    public int column(String field) {
        return columns.getOrDefault(field, -1);
    }
}
