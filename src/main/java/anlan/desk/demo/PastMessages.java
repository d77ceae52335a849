package anlan.desk.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever opens the demonstration finds the messages of its last days unread; those of the year before were read on the day after they came. */
@Component
@Order(70)
class PastMessages implements Part {

    /** The Thursday before the day on which the demonstration opens. */
    static final LocalDate UNREAD_SINCE = LocalDate.of(2026, 5, 7);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Cast cast;

    PastMessages(JdbcClient jdbc, TransactionTemplate once, Cast cast) {
        this.jdbc = jdbc;
        this.once = once;
        this.cast = cast;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("messages-read", "demo.step-messages", "", false, this::read));
    }

    private void read() {
        var since = cast.instant(UNREAD_SINCE.atStartOfDay());
        once.executeWithoutResult(t ->
                jdbc.sql("""
                        update message_to t set read_at = m.told_at + interval '1 day' from message m
                        where m.district = t.district and m.id = t.message and t.read_at is null and m.told_at < :since
                        """).param("since", since.atOffset(ZoneOffset.UTC)).update());
    }
}
