package anlan.ground.audit;

import anlan.ground.store.District;
import anlan.ground.store.Districts;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the latest head out of the house by each way that is set, once across nodes. What could not be sent is tried again and shown. */
@Component
class SendOut {

    private static final Logger LOG = LoggerFactory.getLogger(SendOut.class);
    private static final int LOCK = 0x5ead;
    private static final Duration SAME_FAULT_AGAIN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Districts districts;
    private final Ledgered ledgered;
    private final Sendings sendings;
    private final List<Way> ways;

    SendOut(
            JdbcClient jdbc,
            TransactionTemplate once,
            Districts districts,
            Ledgered ledgered,
            Sendings sendings,
            List<Way> ways) {
        this.jdbc = jdbc;
        this.once = once;
        this.districts = districts;
        this.ledgered = ledgered;
        this.sendings = sendings;
        this.ways = ways;
    }

    @Scheduled(initialDelayString = "5s", fixedDelayString = "${anlan.audit.send-every:10s}")
    void sendAll() {
        var set = ways.stream().filter(Way::set).toList();
        if (set.isEmpty()) {
            return;
        }
        try {
            districts.each(district -> set.forEach(this::send));
        } catch (RuntimeException e) {
            LOG.error("Heads of the audit log could not be sent: {}", e.getMessage());
        }
    }

    void send(Way way) {
        once.executeWithoutResult(status -> {
            var free = jdbc.sql("select pg_try_advisory_xact_lock(:lock, :district)")
                    .param("lock", LOCK)
                    .param("district", Integer.parseInt(District.current()))
                    .query(Boolean.class)
                    .single();
            if (free) {
                ledgered.head().filter(head -> due(way, head)).ifPresent(head -> send(way, head));
            }
        });
    }

    private boolean due(Way way, Head head) {
        return sendings.lastThatWent(way.name())
                .map(last -> last.size() < head.size()
                        && !last.at().plus(way.pause()).isAfter(Instant.now()))
                .orElse(true);
    }

    private void send(Way way, Head head) {
        try {
            way.send(head);
            sendings.note(way.name(), head.size(), null);
        } catch (IOException e) {
            var fault = e.getClass().getSimpleName() + ": " + e.getMessage();
            var known = sendings.last(way.name())
                    .filter(last -> fault.equals(last.fault()))
                    .filter(last -> last.at().plus(SAME_FAULT_AGAIN).isAfter(Instant.now()));
            if (known.isEmpty()) {
                LOG.warn("A head of the audit log could not be sent by {}: {}", way.name(), fault);
                sendings.note(way.name(), head.size(), fault);
            }
        }
    }
}
