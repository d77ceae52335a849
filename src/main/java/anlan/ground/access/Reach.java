package anlan.ground.access;

import java.util.Collection;
import java.util.List;

/**
 * Units as a condition in SQL is told of them: all there are, or these.
 *
 * @param these empty when all
 */
public record Reach(boolean all, List<Long> these) {

    static final Reach ALL = new Reach(true, List.of());

    public static Reach of(Collection<Long> units) {
        return new Reach(false, List.copyOf(units));
    }

    /** @param unit one of the district */
    public boolean has(long unit) {
        return all || these.contains(unit);
    }

    /** Whether the unit in the column is among them; {@link #ids} are the statement's {@code :units}. */
    public String holds(String column) {
        return all ? "true" : column + " = any(:units)";
    }

    public Long[] ids() {
        return these.toArray(Long[]::new);
    }
}
