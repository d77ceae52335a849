package anlan.ground.agency;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the provider offers (OpenID Connect Discovery 1.0 section 3).
 *
 * @param asking where a browser is sent to be asked
 * @param tokens where a code is changed for a statement
 * @param keys with which statements are signed
 * @param parting where a browser is sent to be signed out (RP-Initiated Logout 1.0 section 2.1); null where the provider has no such place
 * @param secretInForm whether it wants the client's secret in the form and not in the header
 */
record Offer(URI asking, URI tokens, URI keys, @Nullable URI parting, boolean secretInForm, Instant found) {

    static URI place(String issuer) {
        return URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
    }

    static Offer of(ProviderLine.Answer answer, String issuer, Instant now) {
        if (answer.status() != 200) {
            throw ProviderLine.away(place(issuer), "answers " + answer.status());
        }
        // Section 4.3: exactly the same, or what it signs would be another's.
        if (!issuer.equals(answer.text("issuer"))) {
            throw new ProviderFault(
                    AgencyFault.ISSUER_WRONG, "The provider calls itself " + answer.text("issuer") + ", not " + issuer);
        }
        var ways = answer.said().get("token_endpoint_auth_methods_supported") instanceof List<?> list
                ? list
                : List.of("client_secret_basic");
        return new Offer(
                address(answer, "authorization_endpoint"),
                address(answer, "token_endpoint"),
                address(answer, "jwks_uri"),
                answer.text("end_session_endpoint").isEmpty() ? null : address(answer, "end_session_endpoint"),
                !ways.contains("client_secret_basic") && ways.contains("client_secret_post"),
                now);
    }

    private static URI address(ProviderLine.Answer answer, String name) {
        var text = answer.text(name);
        if (!text.matches("https?://[^\\s]+")) {
            throw new ProviderFault(AgencyFault.AGENCY_AWAY, "The provider names no " + name);
        }
        return URI.create(text);
    }
}
