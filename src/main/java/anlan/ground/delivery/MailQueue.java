package anlan.ground.delivery;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Wakes;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Kind.Pace;
import anlan.ground.notify.Message;
import anlan.ground.notify.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes who is to be mailed what, and when: at once, in the morning, or with the day's others. */
@Component
class MailQueue implements Outgoing {

    /** What happens together goes in one letter. */
    private static final Duration GATHERING = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final Readers readers;
    private final Quiet quiet;
    private final OfficeClock clock;
    private final Wakes wakes;

    MailQueue(JdbcClient jdbc, Readers readers, Quiet quiet, OfficeClock clock, Wakes wakes) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.quiet = quiet;
        this.clock = clock;
        this.wakes = wakes;
    }

    @Override
    public void take(long id, Message message, List<Long> people) {
        var kind = message.kind();
        var wanting = readers.of(people).stream()
                .filter(r -> r.address() != null && r.pace(kind) != Pace.NEVER)
                .toList();
        if (wanting.isEmpty()) {
            return;
        }
        var office = quiet.office();
        var now = clock.instant();
        wanting.forEach(reader -> note(id, reader.person(), when(kind, reader, office.hours(reader), now)));
        wakes.within("notify.mail", GATHERING);
    }

    static Instant when(Kind kind, Reader reader, Hours hours, Instant now) {
        if (reader.pace(kind) == Pace.DIGEST) {
            return hours.digest(now);
        }
        return kind.urgent() ? now : hours.next(now);
    }

    private void note(long message, long person, Instant next) {
        jdbc.sql("insert into message_mail (message, person, next_at) values (?, ?, ?) on conflict do nothing")
                .params(message, person, next.atOffset(ZoneOffset.UTC))
                .update();
    }
}
