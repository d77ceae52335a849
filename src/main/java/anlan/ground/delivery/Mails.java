package anlan.ground.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of what is mailed. */
@Component
@Transactional
class Mails {

    /**
     * One message that is due to go to a person.
     *
     * @param lent whether they are told for somebody whom they stand in for
     */
    record Due(long message, long person, int tries, String kind, boolean read, boolean lent) {}

    /** One that could not be delivered. */
    record Lost(long message, long person, String kind, Instant toldAt, String fault) {}

    enum Outcome {
        SENT,
        READ,
        OFF,
        FAILED,
        SETTLED
    }

    private static final int TOGETHER = 50;

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that is due to one person. Until the lease is over no other node takes it up; a node that died lets it go with that. */
    List<Due> claim(Instant now, Instant lease) {
        return jdbc.sql("""
                        with one as (
                          select person from message_mail where ended_at is null and next_at <= :now
                          order by next_at limit 1 for update skip locked
                        ), due as (
                          select w.message, w.person from message_mail w join one on one.person = w.person
                          where w.ended_at is null and w.next_at <= :now order by w.message limit :most for update of w skip locked
                        ), taken as (
                          update message_mail w set next_at = :lease from due d where w.message = d.message and w.person = d.person
                          returning w.message, w.person, w.tries
                        )
                        select t.message, t.person, t.tries, o.kind, o.read, o.lent
                        from taken t join message_told o on o.message = t.message and o.person = t.person order by t.message
                        """)
                .param("now", utc(now))
                .param("lease", utc(lease))
                .param("most", TOGETHER)
                .query(Due.class)
                .list();
    }

    void end(Due due, Outcome outcome, Instant now, @Nullable String fault) {
        end(due.message(), due.person(), outcome, now, fault);
    }

    private void end(long message, long person, Outcome outcome, Instant now, @Nullable String fault) {
        jdbc.sql("""
                        update message_mail set ended_at = :now, outcome = :outcome, fault = coalesce(:fault, fault)
                        where message = :message and person = :person
                        """)
                .param("now", utc(now))
                .param("outcome", outcome.name().toLowerCase(java.util.Locale.ROOT))
                .param("fault", fault)
                .param("message", message)
                .param("person", person)
                .update();
    }

    void postpone(Due due, Instant next) {
        again(due, next, due.tries(), null);
    }

    void failed(Due due, Instant next, String fault) {
        again(due, next, due.tries() + 1, fault);
    }

    private void again(Due due, Instant next, int tries, @Nullable String fault) {
        jdbc.sql("""
                        update message_mail set next_at = :next, tries = :tries, fault = coalesce(:fault, fault)
                        where message = :message and person = :person
                        """)
                .param("next", utc(next))
                .param("tries", tries)
                .param("fault", fault)
                .param("message", due.message())
                .param("person", due.person())
                .update();
    }

    boolean anyLost() {
        return jdbc.sql("select exists (select from message_mail where outcome = 'failed')")
                .query(Boolean.class)
                .single();
    }

    /** What could not be delivered to these people and is nobody's concern yet. */
    List<Lost> lost(Collection<Long> people) {
        return jdbc.sql("""
                        select w.message, w.person, o.kind, o.told_at, coalesce(w.fault, '') as fault
                        from message_mail w join message_told o on o.district = w.district and o.message = w.message
                          and o.person = w.person
                        where w.outcome = 'failed' and w.person = any(:people) order by w.message desc limit 200
                        """)
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> new Lost(
                        row.getLong("message"),
                        row.getLong("person"),
                        row.getString("kind"),
                        row.getObject("told_at", java.time.OffsetDateTime.class).toInstant(),
                        row.getString("fault")))
                .list();
    }

    void tryAgain(Lost lost, Instant now) {
        jdbc.sql("""
                        update message_mail set ended_at = null, outcome = null, tries = 0, next_at = :now
                        where message = :message and person = :person and outcome = 'failed'
                        """)
                .param("now", utc(now))
                .param("message", lost.message())
                .param("person", lost.person())
                .update();
    }

    void settle(Lost lost, Instant now) {
        end(lost.message(), lost.person(), Outcome.SETTLED, now, null);
    }

    private static java.time.OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
