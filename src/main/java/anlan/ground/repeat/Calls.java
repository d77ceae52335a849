package anlan.ground.repeat;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Calls that were made under a key, and what each made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Calls {

    /**
     * What came of a call.
     *
     * @param made id of what it made or moved, now or when it was sent first
     * @param again whether it had been sent before
     */
    public record Outcome(long made, boolean again) {}

    private record Earlier(String hash, long made) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OfficeClock clock;

    Calls(JdbcClient jdbc, JsonMapper json, OfficeClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does it, unless the same was done before.
     *
     * @param key as it was sent; null when none was, and it is done
     * @param call names the call: the same content sent to another is another
     */
    public Outcome once(Viewer viewer, @Nullable String key, String call, Object sent, LongSupplier work) {
        if (key == null) {
            return new Outcome(work.getAsLong(), false);
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new RefusedException(new Refused(RepeatFault.KEY_UNREADABLE, "Idempotency-Key"));
        }
        var whose = viewer.who().getName() + "/" + key;
        var hash = hash(call + "\n" + json.writeValueAsString(sent));
        await(whose);
        var earlier = jdbc.sql("select hash, made from repeat_call where whose = :whose")
                .param("whose", whose)
                .query(Earlier.class)
                .optional();
        if (earlier.isPresent()) {
            if (!earlier.get().hash().equals(hash)) {
                throw new RefusedException(new Refused(RepeatFault.SENT_DIFFERENTLY, "Idempotency-Key"));
            }
            return new Outcome(earlier.get().made(), true);
        }
        var made = work.getAsLong();
        jdbc.sql("insert into repeat_call (whose, hash, made, at) values (:whose, :hash, :made, :at)")
                .param("whose", whose)
                .param("hash", hash)
                .param("made", made)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Outcome(made, false);
    }

    private void await(String whose) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:district || ' call ' || :whose, 0))")
                .param("district", District.current())
                .param("whose", whose)
                .query((row, n) -> true)
                .list();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
