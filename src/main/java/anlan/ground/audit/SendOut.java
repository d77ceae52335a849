package anlan.ground.audit;

import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.store.District;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the latest head out of the house by each way that is set, once across nodes. What could not be sent is tried again and shown. */
@Component
class SendOut implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(SendOut.class);
    private static final int LOCK = 0x5ead;
    private static final Duration SAME_FAULT_AGAIN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Ledgered ledgered;
    private final Sendings sendings;
    private final List<Way> ways;
    private final Duration pause;

    SendOut(
            JdbcClient jdbc,
            TransactionTemplate once,
            Ledgered ledgered,
            Sendings sendings,
            List<Way> ways,
            @Value("${anlan.audit.send-every:10s}") Duration pause) {
        this.jdbc = jdbc;
        this.once = once;
        this.ledgered = ledgered;
        this.sendings = sendings;
        this.ways = ways;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "audit.send-out";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(pause);
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        return new Done(ways.stream().filter(Way::set).filter(this::send).count());
    }

    /** Whether there was a head to send, and it went. */
    boolean send(Way way) {
        return Boolean.TRUE.equals(once.execute(status -> {
            var free = jdbc.sql("select pg_try_advisory_xact_lock(:lock, :district)")
                    .param("lock", LOCK)
                    .param("district", Integer.parseInt(District.current()))
                    .query(Boolean.class)
                    .single();
            return free
                    && ledgered.head()
                            .filter(head -> due(way, head))
                            .filter(head -> send(way, head))
                            .isPresent();
        }));
    }

    private boolean due(Way way, Head head) {
        return sendings.lastThatWent(way.name())
                .map(last -> last.size() < head.size()
                        && !last.at().plus(way.pause()).isAfter(Instant.now()))
                .orElse(true);
    }

    private boolean send(Way way, Head head) {
        try {
            way.send(head);
            sendings.note(way.name(), head.size(), null);
            return true;
        } catch (IOException e) {
            var fault = e.getClass().getSimpleName() + ": " + e.getMessage();
            var known = sendings.last(way.name())
                    .filter(last -> fault.equals(last.fault()))
                    .filter(last -> last.at().plus(SAME_FAULT_AGAIN).isAfter(Instant.now()));
            if (known.isEmpty()) {
                LOG.warn("A head of the audit log could not be sent by {}: {}", way.name(), fault);
                sendings.note(way.name(), head.size(), fault);
            }
            return false;
        }
    }
}
