package anlan.judgement.indicator;

import anlan.judgement.measure.Period;
import anlan.promise.plan.Name;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value opened down to its facts, for machines.
 *
 * @param version of the definition; 0 for a shipped one
 * @param reported the value as it stood when its data had to be in, where it stood differently
 * @param says the verdict in the reader's language
 */
record Explained(
        String indicator,
        Name name,
        String area,
        Period period,
        Instant asOf,
        String formula,
        int version,
        Value value,
        @Nullable Value reported,
        List<Part> measures,
        List<String> says,
        String page) {

    /**
     * One measure of the formula.
     *
     * @param count over the months counted; null where it is not known
     * @param base the same a year earlier; null where nothing is compared
     * @param rows address of the facts under it, {@code baseRows} of those under the base; null where facts have no rows
     */
    record Part(
            String measure,
            Name name,
            @Nullable Double count,
            @Nullable Double base,
            @Nullable String rows,
            @Nullable String baseRows) {}
}
