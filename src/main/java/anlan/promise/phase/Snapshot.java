package anlan.promise.phase;

import anlan.promise.plan.Phase;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was true when a phase was closed; kept as it was, whatever is corrected later.
 *
 * @param figures the district's promises with what was reached
 * @param targets the figures of every area that day
 * @param keyAreas codes of the key areas that day
 */
record Snapshot(
        Instant at,
        String by,
        int version,
        Phase phase,
        List<Criteria.Holding> criteria,
        List<Figure> figures,
        List<Target> targets,
        List<String> keyAreas) {

    record Figure(
            PlanIndicator indicator,
            @Nullable BigDecimal target,
            String verdict,
            @Nullable Double value) {}
}
