package anlan.ground.notify;

import anlan.ground.clock.OfficeClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where every room tells people what happened. A message stands and falls with the transaction that it is told in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Messages {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final ObjectProvider<Outgoing> ways;

    Messages(JdbcClient jdbc, OfficeClock clock, ObjectProvider<Outgoing> ways) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ways = ways;
    }

    public void tell(Message message) {
        if (message.people().isEmpty()) {
            return;
        }
        var id = kept(message);
        var told = told(id, message.people());
        if (!told.isEmpty()) {
            ways.forEach(way -> way.take(id, message, told));
        }
    }

    /** The message of that name: now, or when it was told before. */
    private long kept(Message message) {
        return jdbc.sql("""
            insert into message (kind, once, path, about, told_at) values (:kind, :once, :path, :about, :now)
            on conflict (district, kind, once) do update set path = excluded.path, about = excluded.about
              where message.about = '{}' returning id
            """)
                .param("kind", message.kind().key())
                .param("once", message.once())
                .param("path", message.path())
                .param("about", message.about().toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElseGet(() -> jdbc.sql("select id from message where kind = :kind and once = :once")
                        .param("kind", message.kind().key())
                        .param("once", message.once())
                        .query(Long.class)
                        .single());
    }

    /** Those who had not been told. */
    private List<Long> told(long id, Set<Long> people) {
        return jdbc.sql("""
            insert into message_to (message, person) select :message, p from unnest(cast(:people as bigint[])) p
            on conflict do nothing returning person
            """)
                .param("message", id)
                .param("people", people.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
