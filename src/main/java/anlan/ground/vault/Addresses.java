package anlan.ground.vault;

import anlan.ground.secrets.KeyFile;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The address of a content: HMAC-SHA-256 under a key of the district's own, drawn from a secret of the home. Whoever reads the table cannot tell
 * whether a file that they have is among those kept, nor whether two districts keep the same.
 */
@Component
class Addresses {

    private static final String MAC = "HmacSHA256";

    private final byte[] secret;

    Addresses(Home home) throws IOException {
        var file = home.keys().resolve("file-addresses");
        if (!Files.exists(file)) {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            KeyFile.make(file, fresh);
        }
        this.secret = Files.readAllBytes(file);
    }

    String of(Path plain) throws IOException {
        var own = mac(secret).doFinal(("anlan.file.1 " + District.current()).getBytes(StandardCharsets.UTF_8));
        var mac = mac(own);
        try (var in = Files.newInputStream(plain)) {
            feed(in, mac);
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private static void feed(InputStream in, Mac mac) throws IOException {
        var buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            mac.update(buffer, 0, n);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
