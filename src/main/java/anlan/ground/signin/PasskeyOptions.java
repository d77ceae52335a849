package anlan.ground.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What the browser is asked (WebAuthn sections 5.4 and 5.5), binary values in base64url. */
final class PasskeyOptions {

    /** COSE algorithms: EdDSA, ES256, RS256; the first that a device can do. */
    static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private static final long PATIENCE = 120_000;

    private PasskeyOptions() {}

    /** @param others keys kept already, which a device must not make again */
    static Map<String, Object> toAdd(
            Challenge challenge,
            RelyingParty party,
            String house,
            String account,
            String handle,
            List<Passkeys.Kept> others) {
        return Map.of(
                "challenge",
                challenge.text(),
                "rp",
                Map.of("id", party.host(), "name", house),
                "user",
                Map.of("id", base64(handle), "name", account, "displayName", account),
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(alg -> Map.of("type", "public-key", "alg", alg))
                        .toList(),
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation",
                "none",
                "excludeCredentials",
                named(others),
                "timeout",
                PATIENCE);
    }

    /** @param allowed the keys that may answer; empty to let the device offer those it has for this address */
    static Map<String, Object> toEnter(Challenge challenge, RelyingParty party, List<Passkeys.Kept> allowed) {
        return Map.of(
                "challenge",
                challenge.text(),
                "rpId",
                party.host(),
                "userVerification",
                "required",
                "allowCredentials",
                named(allowed),
                "timeout",
                PATIENCE);
    }

    private static List<Map<String, String>> named(List<Passkeys.Kept> keys) {
        return keys.stream()
                .map(k -> Map.of("type", "public-key", "id", k.credential()))
                .toList();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
