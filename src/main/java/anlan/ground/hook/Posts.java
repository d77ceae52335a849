package anlan.ground.hook;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of what is sent to hooks. */
@Component
@Transactional
class Posts {

    record Due(long hook, long message, int tries, String kind, String path, boolean urgent, OffsetDateTime toldAt) {}

    /** How the last one to a hook went. */
    record Last(
            long hook,
            @Nullable String outcome,
            OffsetDateTime at,
            @Nullable String fault) {}

    record Lost(long hook, long message, String kind, OffsetDateTime toldAt, String fault) {}

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(Due post, Instant next) {
        jdbc.sql("""
                        insert into hook_post (hook, message, kind, path, urgent, told_at, next_at)
                        values (:hook, :message, :kind, :path, :urgent, :told, :next) on conflict do nothing
                        """)
                .param("hook", post.hook())
                .param("message", post.message())
                .param("kind", post.kind())
                .param("path", post.path())
                .param("urgent", post.urgent())
                .param("told", post.toldAt())
                .param("next", utc(next))
                .update();
    }

    /** The hooks to which something is due. */
    List<Long> waiting(Instant now) {
        return jdbc.sql("select distinct hook from hook_post where ended_at is null and next_at <= :now")
                .param("now", utc(now))
                .query(Long.class)
                .list();
    }

    /** The first that is due to the hook. Until the lease is over no other node takes it up. */
    Optional<Due> claim(long hook, Instant now, Instant lease) {
        return jdbc.sql("""
                        with due as (
                          select hook, message from hook_post where hook = :hook and ended_at is null and next_at <= :now
                          order by next_at, message limit 1 for update skip locked
                        )
                        update hook_post p set next_at = :lease from due d where p.hook = d.hook and p.message = d.message
                        returning p.hook, p.message, p.tries, p.kind, p.path, p.urgent, p.told_at
                        """)
                .param("hook", hook)
                .param("now", utc(now))
                .param("lease", utc(lease))
                .query(Due.class)
                .optional();
    }

    void end(long hook, long message, String outcome, Instant now, @Nullable String fault) {
        change(hook, message, "ended_at = :at, outcome = :outcome", now, fault)
                .param("outcome", outcome)
                .update();
    }

    void again(Due due, int tries, Instant next, @Nullable String fault) {
        change(due.hook(), due.message(), "next_at = :at, tries = :tries", next, fault)
                .param("tries", tries)
                .update();
    }

    void tryAgain(Lost lost, Instant now) {
        change(lost.hook(), lost.message(), "ended_at = null, outcome = null, tries = 0, next_at = :at", now, null)
                .update();
    }

    private JdbcClient.StatementSpec change(long hook, long message, String what, Instant at, @Nullable String fault) {
        return jdbc.sql("update hook_post set " + what
                        + ", fault = coalesce(:fault, fault) where hook = :hook and message = :message")
                .param("hook", hook)
                .param("message", message)
                .param("at", utc(at))
                .param("fault", fault);
    }

    List<Last> last(Collection<Long> hooks) {
        return jdbc.sql("""
                        select distinct on (hook) hook, outcome, coalesce(ended_at, told_at) as at, fault
                        from hook_post where hook = any(:hooks) order by hook, told_at desc, message desc
                        """)
                .param("hooks", hooks.toArray(Long[]::new))
                .query(Last.class)
                .list();
    }

    List<Lost> lost(Collection<Long> hooks) {
        return jdbc.sql("""
                        select hook, message, kind, told_at, coalesce(fault, '') as fault from hook_post
                        where outcome = 'failed' and hook = any(:hooks) order by told_at desc limit 200
                        """)
                .param("hooks", hooks.toArray(Long[]::new))
                .query(Lost.class)
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
