package anlan.fact.referral;

import anlan.ground.secrets.KeyFile;
import anlan.ground.secrets.Sealed;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Seals leads under a key of their own, and knows a receipt again without keeping it. */
@Component
class Seal {

    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sealed sealed;
    private final byte[] receipts;

    Seal(Home home) throws IOException {
        this.sealed = new Sealed(home.keys().resolve("leads.key"));
        var file = home.keys().resolve("lead-receipts.key");
        if (!Files.exists(file)) {
            var fresh = new byte[32];
            RANDOM.nextBytes(fresh);
            KeyFile.make(file, fresh);
        }
        this.receipts = Files.readAllBytes(file);
    }

    byte[] seal(String words) {
        return sealed.seal(words.getBytes(StandardCharsets.UTF_8), owner());
    }

    String open(byte[] whole) {
        return new String(sealed.open(whole, owner()), StandardCharsets.UTF_8);
    }

    private static String owner() {
        return "lead " + District.current();
    }

    /** Sixteen digits, as four times four. */
    static String fresh() {
        var digits = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            digits.append(i > 0 && i % 4 == 0 ? " " : "").append(RANDOM.nextInt(10));
        }
        return digits.toString();
    }

    /** @param typed with whatever stands between the digits */
    byte[] mark(String typed) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(receipts, MAC));
            mac.update(owner().getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(typed.replaceAll("[^0-9]", "").getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
