package anlan.ground.gazetteer;

import anlan.ground.clock.OfficeClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file from its being sent until it is taken in, a day at most. */
@Component
@Transactional
class SentFiles {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    SentFiles(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long keep(Sent.Kind kind, String name, byte[] content, @Nullable Integer year) {
        jdbc.sql("delete from area_file where taken_at is null and sent_at < :yesterday")
                .param("yesterday", now().minusDays(1))
                .update();
        return jdbc.sql("""
                        insert into area_file (kind, name, content, year, sent_at)
                        values (:kind, :name, :content, :year, :now) returning id
                        """)
                .param("kind", kind.code())
                .param("name", name)
                .param("content", content)
                .param("year", year)
                .param("now", now())
                .query(Long.class)
                .single();
    }

    Optional<Sent> find(long id) {
        return jdbc.sql("select id, kind, name, content, year, taken_at from area_file where id = :id for update")
                .param("id", id)
                .query((row, n) -> {
                    var taken = row.getObject("taken_at", OffsetDateTime.class);
                    byte[] content = row.getBytes("content");
                    return new Sent(
                            row.getLong("id"),
                            Sent.Kind.of(row.getString("kind")).orElseThrow(),
                            row.getString("name"),
                            content == null ? new byte[0] : content,
                            row.getObject("year", Integer.class),
                            taken == null ? null : taken.toInstant());
                })
                .optional();
    }

    /** What was taken in is kept as areas, not as a file. */
    void taken(long id) {
        jdbc.sql("update area_file set content = null, taken_at = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
