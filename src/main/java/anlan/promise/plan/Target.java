package anlan.promise.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator must reach in an area.
 *
 * @param phase code of the phase it holds for; null for the whole campaign
 * @param value a fraction (a promised fall is negative) or, for counts, a whole number; null while it is XX, unset
 * @param version 1 for the first figure, one more with each change
 */
public record Target(
        String indicator,
        @Nullable String phase,
        String area,
        @Nullable BigDecimal value,
        int version) {

    public TargetCell cell() {
        return new TargetCell(indicator, phase, area);
    }
}
