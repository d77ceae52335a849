package anlan.ground.access;

import java.util.Collection;
import java.util.List;

/**
 * Units as a condition in SQL is told of them: all there are, or these.
 *
 * @param roots those from which all below are meant too; empty when just these are meant
 * @param these empty when all
 */
public record Reach(boolean all, List<Long> roots, List<Long> these) {

    static final Reach ALL = new Reach(true, List.of(), List.of());

    public static Reach of(Collection<Long> units) {
        return new Reach(false, List.of(), List.copyOf(units));
    }

    /** @param unit one of the district */
    public boolean has(long unit) {
        return all || these.contains(unit);
    }

    /**
     * Whether the unit in the column is among them; {@link #ids} are the statement's {@code :units}. One root, as most have, is not asked for as
     * one of several: for those PostgreSQL plans the statement anew each time, which takes longer than its answer.
     */
    public String holds(String column) {
        if (all) {
            return "true";
        }
        if (roots.isEmpty()) {
            return column + " = any(:units)";
        }
        return "exists (select from unit_line reached where reached.unit = " + column + " and reached.above = "
                + (roots.size() == 1 ? "(cast(:units as bigint[]))[1])" : "any(:units))");
    }

    public Long[] ids() {
        return (roots.isEmpty() ? these : roots).toArray(Long[]::new);
    }
}
