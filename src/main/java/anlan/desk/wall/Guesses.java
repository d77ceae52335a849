package anlan.desk.wall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Makes an address that shows unknown links wait. Nobody guesses 256 random bits: this keeps whoever tries from burning the database. A link
 * that opened lately is let through, so that a wrong one typed in an office does not turn the office's screens dark.
 */
@Component
class Guesses {

    static final int MOST = 10;
    static final Duration WAIT = Duration.ofMinutes(10);

    private final Cache<String, AtomicInteger> wrong =
            Caffeine.newBuilder().expireAfterWrite(WAIT).maximumSize(10_000).build();
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofDays(1))
            .maximumSize(10_000)
            .build();

    boolean mustWait(String address, String hash) {
        var tried = wrong.getIfPresent(address);
        return tried != null && tried.get() >= MOST && known.getIfPresent(hash) == null;
    }

    void wrong(String address) {
        wrong.get(address, a -> new AtomicInteger()).incrementAndGet();
    }

    void right(String hash) {
        known.put(hash, true);
    }

    /** For tests, which all come from one address. */
    void forget() {
        wrong.invalidateAll();
    }
}
