package anlan.judgement.indicator;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database says of the last changes to what values are reckoned from. */
@Component
class Marks {

    /**
     * The same changes, the same answers.
     *
     * @param latest the last instant at which anything was recorded; null before the first
     * @param own whether the transaction that asks has changed something itself, and may go on to
     */
    record Seen(String changes, @Nullable Instant latest, boolean own) {

        /** Whether everything there is counts as of the instant, so that time alone changes nothing. */
        boolean holds(Instant at) {
            return !own && (latest == null || !latest.isAfter(at));
        }
    }

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Seen now() {
        return jdbc.sql("""
                        select coalesce(string_agg(about || ' ' || mark, ' ' order by about), '') as changes, max(latest) as latest,
                               coalesce(bool_or(mark = pg_current_xact_id_if_assigned()::text), false) as own
                        from changed
                        """)
                .query((row, n) -> {
                    var latest = row.getObject("latest", OffsetDateTime.class);
                    return new Seen(
                            row.getString("changes"),
                            latest == null ? null : latest.toInstant(),
                            row.getBoolean("own"));
                })
                .single();
    }
}
