package anlan.fact.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a file before it was read.
 *
 * @param scope areas for which the importing unit answers, each with all below it
 * @param fromMonth first month that it covers (year * 12 + month - 1); null where not declared
 * @param today a month that is not over is not spoken for
 */
public record Declared(
        List<String> scope,
        @Nullable Integer fromMonth,
        @Nullable Integer toMonth,
        LocalDate today) {}
