package anlan.ground.notify;

import anlan.ground.clock.OfficeClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final Deputies deputies;
    private final ObjectProvider<Outgoing> ways;

    Messages(JdbcClient jdbc, OfficeClock clock, Deputies deputies, ObjectProvider<Outgoing> ways) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.deputies = deputies;
        this.ways = ways;
    }

    public void tell(Message message) {
        if (message.people().isEmpty()) {
            return;
        }
        var id = kept(message);
        var told = new ArrayList<>(told(id, message.people()));
        standIns(message).forEach((person, lent) -> told.addAll(told(id, person, lent)));
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

    /** Who is told for somebody who is away, and by which lendings; never for what is about a person's account. */
    private Map<Long, List<Long>> standIns(Message message) {
        return message.work()
                ? deputies.of(message.people(), message.kind().right(), message.concern()).stream()
                        .collect(Collectors.groupingBy(
                                Deputies.Deputy::person,
                                TreeMap::new,
                                Collectors.mapping(Deputies.Deputy::lent, Collectors.toList())))
                : Map.of();
    }

    /** Whoever was told for themselves is not told again for another. */
    private List<Long> told(long id, long person, List<Long> lent) {
        return jdbc.sql("""
            insert into message_to (message, person, lent) values (:message, :person, :lent)
            on conflict do nothing returning person
            """)
                .param("message", id)
                .param("person", person)
                .param("lent", lent.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
