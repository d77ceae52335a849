package anlan.fact.filter;

import anlan.fact.coverage.Batches;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a filter's conditions with what has to be looked up for them. */
@Component
public class Narrowed {

    private final Batches batches;
    private final JdbcClient jdbc;

    Narrowed(Batches batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    public Conditions by(Filter filter, List<String> roots) {
        return Conditions.of(
                filter,
                roots,
                within(filter.area() == null ? roots : List.of(filter.area())),
                Kinds.meant(filter.kinds()),
                filter.asOf() == null ? 0 : batches.asOf(Filter.DATASET, filter.asOf()));
    }

    /** The newest import that counts. */
    public long newest(@Nullable Instant asOf) {
        return batches.asOf(Filter.DATASET, asOf);
    }

    private List<String> within(List<String> roots) {
        return jdbc.sql("select distinct area from area_line where above = any(:roots) order by area")
                .param("roots", roots.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
