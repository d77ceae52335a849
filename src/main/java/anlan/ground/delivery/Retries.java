package anlan.ground.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How often something is tried: soon at first, then ever more rarely, for two days. */
public final class Retries {

    /** How long one try may take before another node takes it up. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1));

    private Retries() {}

    /**
     * When to try again; empty once it was enough.
     *
     * @param tries those before the one that has just failed
     */
    public static Optional<Instant> after(int tries, Instant now) {
        return tries < PAUSES.size() ? Optional.of(now.plus(PAUSES.get(tries))) : Optional.empty();
    }
}
