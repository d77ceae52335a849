package anlan.promise.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What judgement says of a promise. Answered by the floor above, so that the plan need not know how promises are judged. */
public interface Verdicts {

    /**
     * One indicator's standing for the whole district.
     *
     * @param verdict as the contract spells it: {@code met}, {@code missed}, {@code unknown} …
     * @param value what is reached, in the indicator's own measure; null where it cannot be known
     */
    record Standing(
            String indicator, String verdict, @Nullable Double value) {}

    /** Standings of the indicators over the phase, as known at the instant; an indicator left out counts as unknown. */
    List<Standing> standings(Campaign campaign, Phase phase, List<String> indicators, Instant asOf);
}
