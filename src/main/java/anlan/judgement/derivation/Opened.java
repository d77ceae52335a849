package anlan.judgement.derivation;

import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value opened up.
 *
 * @param measures those that the formula names, in its order
 * @param reported the value as it was known when its last month's data had to be in; null while that is not past, or says the same
 */
record Opened(
        Indicator indicator,
        int version,
        List<Measure> measures,
        Value value,
        @Nullable Value reported) {}
