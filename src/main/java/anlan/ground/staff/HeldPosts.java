package anlan.ground.staff;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The posts people hold, remembered under the district's staff stamp, which is asked at each request: what any node changed is met by the
 * next. The stamp is asked first, so that what is remembered under it is never older than it.
 */
@Component
class HeldPosts {

    private static final int REMEMBERED = 10_000;

    private record Whose(String district, long person) {}

    private record Known(long stamp, LocalDate day, List<HeldQuery.Held> held) {}

    private final Cache<Whose, Known> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final JdbcClient jdbc;
    private final HeldQuery query;
    private final OfficeClock clock;

    HeldPosts(JdbcClient jdbc, HeldQuery query, OfficeClock clock) {
        this.jdbc = jdbc;
        this.query = query;
        this.clock = clock;
    }

    /** A row for each post, one without where there is none; nothing once the person has left. */
    List<HeldQuery.Held> of(long person) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return query.of(person); // it may itself have changed them, and the stamp moves at its end
        }
        var whose = new Whose(District.current(), person);
        var stamp = stamp(whose.district());
        var today = clock.today();
        var last = known.getIfPresent(whose);
        if (last != null && last.stamp() == stamp && last.day().equals(today)) {
            return last.held();
        }
        var held = query.of(person);
        known.put(whose, new Known(stamp, today, held));
        return held;
    }

    private long stamp(String district) {
        return jdbc.sql("select coalesce((select stamp from staff_stamp where district = :district), 0)")
                .param("district", district)
                .query(Long.class)
                .single();
    }
}
