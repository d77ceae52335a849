package anlan.promise.plan;

/**
 * An indicator as the plan promises it; how it is computed is not the plan's.
 *
 * @param objective code of the objective it serves
 * @param unit ready to stand behind a number
 */
public record PlanIndicator(
        String code, String objective, Name name, Name unit, Comparison comparison, Cadence cadence) {

    /** {@code down} where less is better, else {@code up}. */
    public String direction() {
        return comparison.down() ? "down" : "up";
    }
}
