package anlan.ground.audit;

import anlan.ground.secrets.KeyFile;
import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The Ed25519 key (RFC 8032) with which this home signs its heads: made once, kept in the home's keys for its owner alone. */
@Component
class SealKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    SealKey(Home home) throws IOException {
        var file = home.keys().resolve("audit-seal");
        if (!Files.exists(file)) {
            make(file);
        }
        var halves = Files.readAllLines(file);
        try {
            var keys = KeyFactory.getInstance(ALGORITHM);
            secret = keys.generatePrivate(new PKCS8EncodedKeySpec(decode(halves.get(0))));
            open = keys.generatePublic(new X509EncodedKeySpec(decode(halves.get(1))));
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("The key in " + file + " cannot be read", e);
        }
    }

    private static void make(Path file) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var text = encode(pair.getPrivate().getEncoded()) + "\n"
                    + encode(pair.getPublic().getEncoded()) + "\n";
            KeyFile.make(file, text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /** The public half, X.509 encoded. */
    byte[] open() {
        return open.getEncoded();
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean signed(byte[] open, byte[] message, byte[] by) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(open)));
            signature.update(message);
            return signature.verify(by);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text.strip());
    }
}
