package anlan.promise.target;

import anlan.ground.access.Viewer;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.promise.plan.TargetActs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Knows a machine's call again by the key it was sent under. Keys are each caller's own. */
@Component
class Repeats {

    private record Earlier(long act, String hash) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Repeats(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    TargetActs.Repeat of(Viewer viewer, String key, Object sent) {
        return new TargetActs.Repeat(viewer.who().getName() + "/" + key, hash(json.writeValueAsString(sent)));
    }

    /** The act that the same call made before. Another content under the same key is refused. */
    Optional<Long> find(long campaign, TargetActs.Repeat repeat) {
        var earlier = jdbc.sql("""
                        select id as act, repeat_hash as hash from target_act
                        where campaign = :campaign and repeat_key = :key
                        """)
                .param("campaign", campaign)
                .param("key", repeat.key())
                .query(Earlier.class)
                .optional();
        if (earlier.isPresent() && !earlier.get().hash().equals(repeat.hash())) {
            throw new RefusedException(new Refused(TargetFault.REPEATED_DIFFERENTLY, "Idempotency-Key"));
        }
        return earlier.map(Earlier::act);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
