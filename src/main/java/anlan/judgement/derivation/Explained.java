package anlan.judgement.derivation;

import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value opened down to its facts, for machines.
 *
 * @param version of the definition; 0 for a shipped one
 * @param reported the value as it stood when its data had to be in, where it stood differently
 * @param areas the mapping, where the area changed between the months compared; else empty
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
        List<Counted> areas,
        List<String> says,
        String page) {

    /**
     * One of the areas counted, where the area changed on the way: there "measures" are of all of them together.
     *
     * @param sign 1 is added, -1 taken off, 0 cannot be told
     * @param rows addresses of its facts
     */
    record Counted(
            String area,
            String name,
            int sign,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> rows) {}

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
