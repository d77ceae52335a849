package anlan.fact.imports;

import anlan.ground.job.Beside;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which imports are under way or wait to be, and whether their node still says so. */
@Component
@Transactional
class Stirs implements Beside {

    /** How often a node says that it still has them. */
    static final Duration BEAT = Duration.ofSeconds(30);

    private static final Duration SILENCE = BEAT.multipliedBy(6);

    /** @param silent whether its node has not been heard of for a while */
    record Left(long id, boolean silent) {}

    private final JdbcClient jdbc;

    Stirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Left> unfinished() {
        return jdbc.sql("""
                        select id, coalesce(stirred_at, received_at) < now() - make_interval(secs => :silence) as silent
                        from import where state in ('checking', 'committing') order by id
                        """)
                .param("silence", SILENCE.toSeconds())
                .query(Left.class)
                .list();
    }

    void begun(long id, String node) {
        jdbc.sql("update import set node = :node, begun_at = now(), stirred_at = now() where id = :id")
                .param("node", node)
                .param("id", id)
                .update();
    }

    void stir(Collection<Long> ids) {
        jdbc.sql("update import set stirred_at = now() where id = any(:ids) and state in ('checking', 'committing')")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    @Override
    public String job() {
        return TakeUp.NAME;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Work> underWay() {
        return jdbc.sql("""
                        select begun_at, node from import
                        where state in ('checking', 'committing') and begun_at is not null and node is not null
                          and stirred_at > now() - make_interval(secs => :silence) order by begun_at limit 1
                        """)
                .param("silence", SILENCE.toSeconds())
                .query((row, n) ->
                        new Work(row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getString("node")))
                .optional();
    }
}
