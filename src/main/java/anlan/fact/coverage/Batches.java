package anlan.fact.coverage;

import anlan.ground.store.District;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was recorded together. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Batches {

    /** Older than every batch and, as an end, never reached. */
    public static final long NEVER = Long.MAX_VALUE;

    /** @param importId the import it came by; null for what was not a file */
    public record Batch(
            long id,
            String dataset,
            @Nullable Long source,
            @Nullable Long unit,
            @Nullable Long importId,
            @Nullable Long undoes,
            Instant recordedAt,
            String recordedBy) {}

    /** Where the rows of a batch come from. */
    public record Origin(String dataset, long source, long unit, long importId) {}

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last batch of the dataset that was recorded by the instant; 0 before the first. Null asks for the present. */
    public long asOf(String dataset, @Nullable Instant instant) {
        return jdbc.sql("""
                        select coalesce(max(id), 0) from batch
                        where dataset = :dataset and (cast(:at as timestamptz) is null or recorded_at <= :at)
                        """)
                .param("dataset", dataset)
                .param("at", instant == null ? null : utc(instant))
                .query(Long.class)
                .single();
    }

    public Optional<Batch> find(long id) {
        return jdbc.sql("""
                        select id, dataset, source, unit, import as import_id, undoes, recorded_at, recorded_by
                        from batch where id = :id
                        """)
                .param("id", id)
                .query((row, n) -> new Batch(
                        row.getLong("id"),
                        row.getString("dataset"),
                        row.getObject("source", Long.class),
                        row.getObject("unit", Long.class),
                        row.getObject("import_id", Long.class),
                        row.getObject("undoes", Long.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")))
                .optional();
    }

    /** Lets one writer at a time into the district's batches until the transaction ends, so that ids rise with the instants. */
    public void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('batch ' || :district, 7))")
                .param("district", District.current())
                .query((row, n) -> 1)
                .list();
    }

    /** Begins a batch, never earlier than the one before it. @return its id */
    public long begin(Origin from, @Nullable Long undoes, Instant now, String by) {
        return jdbc.sql("""
                        insert into batch (dataset, source, unit, import, undoes, recorded_at, recorded_by)
                        select :dataset, :source, :unit, :import, :undoes,
                               greatest(cast(:now as timestamptz), max(recorded_at) + interval '1 microsecond'), :by
                        from batch where dataset = :dataset
                        returning id
                        """)
                .param("dataset", from.dataset())
                .param("source", from.source())
                .param("unit", from.unit())
                .param("import", from.importId())
                .param("undoes", undoes)
                .param("now", utc(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
