package anlan.ground.notify;

import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person's messages: those not read first, then the newest. */
@Component
@Transactional
class Inbox {

    record Received(
            long id, String kind, String path, List<String> about, Instant toldAt, boolean read, List<Long> lent) {}

    private static final String ALL = """
        select m.id, m.kind, m.path, m.about, m.told_at, t.read_at is not null as read, t.lent
        from message_to t join message m on m.district = t.district and m.id = t.message
        where t.person = :person and t.cleared_at is null
        """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Inbox(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Received> of(long person, boolean unread, String kind, @Nullable Place after, int limit) {
        return jdbc.sql(ALL + """
              and (not :unread or t.read_at is null) and (:kind = '' or m.kind = :kind)
              and (cast(:id as bigint) is null or (t.read_at is not null, -t.message) > (:read, -cast(:id as bigint)))
            order by t.read_at is not null, t.message desc limit :limit
            """)
                .param("person", person)
                .param("unread", unread)
                .param("kind", kind)
                .param("id", after == null ? null : after.id())
                .param("read", after != null && after.read())
                .param("limit", limit)
                .query(Inbox::received)
                .list();
    }

    Optional<Received> find(long person, long id) {
        return jdbc.sql(ALL + " and t.message = :id")
                .param("person", person)
                .param("id", id)
                .query(Inbox::received)
                .optional();
    }

    /** The kinds of which the person has had any. */
    List<String> kinds(long person) {
        return jdbc.sql("""
            select distinct m.kind from message_to t join message m on m.district = t.district and m.id = t.message
            where t.person = :person and t.cleared_at is null order by 1
            """).param("person", person).query(String.class).list();
    }

    long unread(long person) {
        return jdbc.sql("select count(*) from message_to where person = :person and read_at is null")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    void read(long person, long id) {
        read("message = :about", person, id);
    }

    /** All up to this one: what came while the page was looked at stays unread. */
    void readUpTo(long person, long id) {
        read("message <= :about", person, id);
    }

    /** Whoever looks at the thing has heard of it. @return how many messages were of it */
    int readAt(long person, String path) {
        return read("message in (select id from message where path = :about)", person, path);
    }

    private int read(String which, long person, Object about) {
        return jdbc.sql("update message_to set read_at = :now where person = :person and read_at is null and " + which)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("about", about)
                .update();
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        return new Received(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("path"),
                Arrays.asList((String[]) row.getArray("about").getArray()),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"),
                Arrays.asList((Long[]) row.getArray("lent").getArray()));
    }
}
