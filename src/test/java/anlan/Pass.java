package anlan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens for systems that try every call. */
@Component
public class Pass {

    private final JdbcClient jdbc;

    Pass(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String of(Given.World world, String unit, String... scopes) {
        var text = "anl_" + world.code() + "_" + "x".repeat(20) + "%023d".formatted(System.nanoTime());
        world.inside(() -> jdbc.sql("""
                        insert into token (unit, name, hash, scopes, expires_at)
                        values ((select id from unit where code = :unit), 'walk', :hash, :scopes, now() + interval '1 day')
                        """)
                .param("unit", unit)
                .param("hash", sha256(text))
                .param("scopes", scopes)
                .update());
        return text;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
