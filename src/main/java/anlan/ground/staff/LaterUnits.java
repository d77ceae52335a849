package anlan.ground.staff;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether one is among them is asked by itself; of many, they are named once. */
final class LaterUnits extends AbstractList<Long> {

    private static final int SINGLY = 4;

    private final Reached reached;
    private final String district;
    private final long unit;
    private final boolean everywhere;
    private @Nullable List<Long> known;
    private Set<Long> quick = Set.of();
    private int asks;

    LaterUnits(Reached reached, String district, long unit, boolean everywhere) {
        this.reached = reached;
        this.district = district;
        this.unit = unit;
        this.everywhere = everywhere;
    }

    String district() {
        return district;
    }

    long unit() {
        return unit;
    }

    boolean everywhere() {
        return everywhere;
    }

    private List<Long> known() {
        if (known == null) {
            known = reached.units(this);
            quick = new HashSet<>(known);
        }
        return Objects.requireNonNull(known);
    }

    @Override
    public Long get(int index) {
        return known().get(index);
    }

    @Override
    public int size() {
        return known().size();
    }

    @Override
    public <T> T[] toArray(T[] into) {
        return known().toArray(into);
    }

    @Override
    public boolean contains(@Nullable Object asked) {
        if (known == null && asked instanceof Long id && ++asks <= SINGLY) {
            return reached.has(this, id);
        }
        known();
        return quick.contains(asked);
    }
}
