package anlan.ground.signin;

import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.store.Unguessable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing without locking honest people out. Every try drops into leaking buckets; a full one makes the next try wait. What succeeds
 * is taken out again, so only failures count.
 *
 * <p>From a device that signed in before, one is counted by the device alone: whatever strangers do to an account's name, its owner still
 * gets in at the desk. From an unknown device one is counted by account and address, by address (an office shares one), and by account, so
 * that a thousand addresses together guess no faster than one slow attacker.
 *
 * <p>The buckets lie in the database and not in a node's memory, since behind a balancer each node would otherwise grant its own tries.
 */
@Component
class Throttle implements Job {

    /**
     * @param size tries at once
     * @param leak after which one more is granted
     */
    record Bucket(String key, int size, Duration leak) {}

    private final JdbcClient jdbc;

    Throttle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static List<Bucket> known(String device) {
        return List.of(new Bucket("device " + device, 20, Duration.ofMinutes(1)));
    }

    static List<Bucket> unknown(String account, String address) {
        var from = network(address);
        return List.of(
                new Bucket("pair " + Unguessable.hash(account) + " " + from, 10, Duration.ofMinutes(1)),
                new Bucket("account " + Unguessable.hash(account), 50, Duration.ofMinutes(2)),
                new Bucket("address " + from, 100, Duration.ofSeconds(5)));
    }

    /** Nobody guesses a passkey; this keeps a flood of answers from burning the processor. */
    static List<Bucket> passkey(String address) {
        return List.of(new Bucket("passkey " + network(address), 60, Duration.ofSeconds(2)));
    }

    static List<Bucket> secondFactor(String district, long person) {
        return List.of(new Bucket("factor " + district + " " + person, 8, Duration.ofMinutes(3)));
    }

    /** Counts one try. Empty when it may go ahead, else how long to wait. Outside any transaction: a try counts even if it comes to nothing. */
    Optional<Duration> take(List<Bucket> buckets) {
        return buckets.stream().map(this::take).flatMap(Optional::stream).max(Duration::compareTo);
    }

    private Optional<Duration> take(Bucket bucket) {
        var level = jdbc.sql("""
                        insert into throttle as t (key, level, at) values (:key, 1, clock_timestamp())
                        on conflict (key) do update set at = clock_timestamp(), level = least(:size + 1,
                          1 + greatest(0, t.level - extract(epoch from clock_timestamp() - t.at) / :leak))
                        returning level
                        """)
                .param("key", bucket.key())
                .param("size", bucket.size())
                .param("leak", bucket.leak().toSeconds())
                .query(Double.class)
                .single();
        var over = level - bucket.size();
        return over <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(
                        Math.max(1, Math.round(over * bucket.leak().toSeconds()))));
    }

    /** Takes a try that succeeded out again. */
    void forgive(List<Bucket> buckets) {
        jdbc.sql("update throttle set level = greatest(0, level - 1) where key = any(:keys)")
                .param("keys", buckets.stream().map(Bucket::key).toArray(String[]::new))
                .update();
    }

    @Override
    public String name() {
        return "signin.forget";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        // The buckets are the home's and of no district: whichever comes first empties them for all.
        return new Done(jdbc.sql("delete from throttle where at < now() - interval '1 day'")
                .update());
    }

    /** One subscriber holds a whole /64 of IPv6, so that counts as one address. */
    static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
