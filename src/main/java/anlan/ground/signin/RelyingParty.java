package anlan.ground.signin;

import java.net.URI;

/**
 * What a passkey is bound to: the address at which it was made.
 *
 * @param origin scheme, host and port: {@code https://anlan.example.gov.cn}
 */
record RelyingParty(URI origin) {

    String host() {
        return String.valueOf(origin.getHost());
    }

    /** WebAuthn section 5.1.3: a domain, not an address of numbers; and a secure one, which localhost counts as. */
    boolean takesPasskeys() {
        var local = host().equals("localhost") || host().endsWith(".localhost");
        var numbers = host().matches("[0-9.]+|\\[.*");
        return local || "https".equals(origin.getScheme()) && !numbers;
    }

    @Override
    public String toString() {
        return origin.toString();
    }
}
