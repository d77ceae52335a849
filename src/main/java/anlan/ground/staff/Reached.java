package anlan.ground.staff;

import anlan.ground.store.District;
import anlan.ground.store.Within;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The units that a post reaches: a coordinator's are thousands, and most pages never ask which. */
@Component
public class Reached {

    private static final int SINGLY = 4;

    private final JdbcClient jdbc;
    private final TransactionOperations once;
    private final Within within;

    Reached(JdbcClient jdbc, TransactionOperations once, Within within) {
        this.jdbc = jdbc;
        this.once = once;
        this.within = within;
    }

    /**
     * The unit and all below it, or all of the bound district; looked up at the first look.
     *
     * @param everywhere whether all
     */
    public List<Long> from(long unit, boolean everywhere) {
        return new Later(this, District.current(), unit, everywhere);
    }

    private List<Long> units(Later from) {
        var all = "select array(select id from unit order by id)";
        return answer(
                from,
                jdbc.sql(
                                from.everywhere
                                        ? all
                                        : "select array(select unit from unit_line where above = :unit order by unit)")
                        .param("unit", from.unit)
                        .query((row, number) ->
                                Arrays.asList((Long[]) row.getArray(1).getArray())));
    }

    private boolean has(Later from, long asked) {
        var there = "select exists (select from unit where id = :asked)";
        return answer(
                from,
                jdbc.sql(
                                from.everywhere
                                        ? there
                                        : "select exists (select from unit_line where unit = :asked and above = :unit)")
                        .param("asked", asked)
                        .param("unit", from.unit)
                        .query(Boolean.class));
    }

    /** In the work under way, unless that is another district's by now. */
    private <T> T answer(Later from, JdbcClient.MappedQuerySpec<T> query) {
        var here = District.bound().filter(from.district::equals).isPresent();
        return Objects.requireNonNull(
                here ? once.execute(status -> query.single()) : within.district(from.district, query::single));
    }

    /** Whether one is among them is asked by itself; of many, they are named once. */
    private static final class Later extends AbstractList<Long> {

        private final Reached reached;
        private final String district;
        private final long unit;
        private final boolean everywhere;
        private @Nullable List<Long> known;
        private Set<Long> quick = Set.of();
        private int asks;

        Later(Reached reached, String district, long unit, boolean everywhere) {
            this.reached = reached;
            this.district = district;
            this.unit = unit;
            this.everywhere = everywhere;
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
}
