package anlan.ground.notify;

import anlan.ground.access.Right;
import anlan.ground.board.Arrivals;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people were told, for the wall: the neutral sentence, and of how many things it was told that day. Only kinds of general work are
 * counted; what concerns a person's account or a closed procedure is not even said to have happened.
 */
@Component
@Order(30)
@Transactional(readOnly = true)
class MessageArrivals implements Arrivals {

    private static final Set<Right> GENERAL = Set.of(
            Right.CALENDAR_SEE,
            Right.CALENDAR_KEEP,
            Right.PLAN_SEE,
            Right.PLAN_KEEP,
            Right.DATA_SEE,
            Right.DATA_IMPORT,
            Right.FIGURES_SEE,
            Right.FIGURES_REPORT,
            Right.FIGURES_KEEP,
            Right.OVERVIEW_SEE,
            Right.BULLETINS_SEE);

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final OfficeClock clock;
    private final Words words;

    MessageArrivals(JdbcClient jdbc, Kinds kinds, OfficeClock clock, Words words) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
        this.words = words;
    }

    static boolean general(Kind kind) {
        return GENERAL.contains(kind.right());
    }

    @Override
    public String name() {
        return words.say("notify.arrivals");
    }

    @Override
    public List<Arrival> between(Instant from, Instant to) {
        var general = kinds.all().stream()
                .filter(MessageArrivals::general)
                .map(Kind::key)
                .toArray(String[]::new);
        return jdbc.sql("""
                        select kind, count(*) as number, max(told_at) as last from message
                        where kind = any(:kinds) and told_at > :from and told_at <= :to
                        group by kind, (told_at at time zone :zone)::date order by last desc
                        """)
                .param("kinds", general)
                .param("zone", clock.getZone().getId())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Arrival(
                        row.getObject("last", OffsetDateTime.class).toInstant(),
                        words.say("notify.arrival", kinds.neutral(row.getString("kind")), row.getLong("number"))))
                .list();
    }
}
