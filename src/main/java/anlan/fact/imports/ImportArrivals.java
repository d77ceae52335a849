package anlan.fact.imports;

import anlan.fact.coverage.Batches;
import anlan.fact.dataset.SmallCounts;
import anlan.ground.board.Arrivals;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Data brought in, for the wall: which data set, by which unit, how many rows; neither the file nor who sent it. */
@Component
@Order(10)
@Transactional(readOnly = true)
class ImportArrivals implements Arrivals {

    private final JdbcClient jdbc;
    private final Words words;

    ImportArrivals(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public String name() {
        return words.say("imports.arrivals");
    }

    @Override
    public List<Arrival> between(Instant from, Instant to) {
        return jdbc.sql("""
                        select b.recorded_at, b.dataset, b.undoes is not null as undone, u.name as unit,
                               coalesce(i.added, 0) as added, coalesce(i.corrected, 0) + coalesce(i.withdrawn, 0) as changed
                        from batch b
                        left join import i on i.district = b.district and i.id = b.import
                        left join unit u on u.district = b.district and u.id = b.unit
                        where b.recorded_at > :from and b.recorded_at <= :to order by b.id desc
                        """)
                .param("from", Batches.utc(from))
                .param("to", Batches.utc(to))
                .query((row, n) -> new Arrival(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("undone")
                                ? words.say(
                                        "imports.arrival-undone",
                                        named(row.getString("dataset")),
                                        row.getString("unit"))
                                : words.say(
                                        "imports.arrival",
                                        named(row.getString("dataset")),
                                        row.getString("unit"),
                                        rows(row.getLong("added")),
                                        rows(row.getLong("changed")),
                                        row.getLong("changed"))))
                .list();
    }

    private String named(String dataset) {
        return words.sayOr("dataset.name-" + dataset, dataset);
    }

    private String rows(long count) {
        return count > 0 && SmallCounts.withheld(count)
                ? words.say("imports.arrival-few", SmallCounts.LEAST)
                : "%,d".formatted(count);
    }
}
