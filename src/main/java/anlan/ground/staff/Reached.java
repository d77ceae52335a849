package anlan.ground.staff;

import anlan.ground.store.District;
import anlan.ground.store.Within;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The units that a post reaches: a coordinator's are thousands, and most pages never ask which. */
@Component
public class Reached {

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
        return new LaterUnits(this, District.current(), unit, everywhere);
    }

    List<Long> units(LaterUnits from) {
        var all = "select array(select id from unit order by id)";
        return answer(
                from,
                jdbc.sql(
                                from.everywhere()
                                        ? all
                                        : "select array(select unit from unit_line where above = :unit order by unit)")
                        .param("unit", from.unit())
                        .query((row, number) ->
                                Arrays.asList((Long[]) row.getArray(1).getArray())));
    }

    boolean has(LaterUnits from, long asked) {
        var there = "select exists (select from unit where id = :asked)";
        return answer(
                from,
                jdbc.sql(
                                from.everywhere()
                                        ? there
                                        : "select exists (select from unit_line where unit = :asked and above = :unit)")
                        .param("asked", asked)
                        .param("unit", from.unit())
                        .query(Boolean.class));
    }

    /** In the work under way, unless that is another district's by now. */
    private <T> T answer(LaterUnits from, JdbcClient.MappedQuerySpec<T> query) {
        var here = District.bound().filter(from.district()::equals).isPresent();
        return Objects.requireNonNull(
                here ? once.execute(status -> query.single()) : within.district(from.district(), query::single));
    }
}
