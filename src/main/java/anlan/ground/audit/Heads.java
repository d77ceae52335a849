package anlan.ground.audit;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed heads of the district's log, for papers that carry them out of the house. */
@Component
public class Heads {

    /**
     * @param size how many entries the log held
     * @param line the head as one line, which the command {@code audit verify --head} takes
     */
    public record LogHead(long size, Instant at, String line) {}

    private final JdbcClient jdbc;

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one; empty while nothing was sealed yet. */
    public Optional<LogHead> last() {
        return jdbc.sql("select %s from audit_head order by size desc limit 1".formatted(Head.COLUMNS))
                .query((row, n) -> Head.row(row))
                .optional()
                .map(h -> new LogHead(h.size(), h.at(), h.line()));
    }
}
