package anlan.ground.agency;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Talks with the agency's identity provider (OpenID Connect Core 1.0 section 3.1): what to ask, and a code against a signed statement. */
@Component
class Provider {

    private static final Duration KEPT = Duration.ofHours(1);

    /** What was found out about the provider, good for a while. */
    private record Found(Offer offer, Statements statements) {}

    /** @param signed as it was signed, for the provider to know again */
    record Statement(JWTClaimsSet claims, String signed) {}

    private final ProviderLine line;
    private final InstantSource world = InstantSource.system();
    private volatile ProviderSettings settings;
    private volatile @Nullable Found found;

    Provider(ProviderLine line, ProviderSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    ProviderSettings settings() {
        return settings;
    }

    /** From now on it is there. */
    void moved(ProviderSettings to) {
        settings = to;
        found = null;
    }

    /** Where the browser goes to be asked who is there. */
    URI question(Asked asked, URI answerTo) {
        var at = found().offer().asking();
        var fields = new LinkedHashMap<String, String>();
        fields.put("response_type", "code");
        fields.put("client_id", settings.clientId());
        fields.put("redirect_uri", answerTo.toString());
        fields.put("scope", settings.scope());
        fields.put("state", asked.state());
        fields.put("nonce", asked.nonce());
        fields.put("code_challenge", asked.challenge());
        fields.put("code_challenge_method", "S256");
        return with(at, fields);
    }

    private static URI with(URI at, Map<String, String> fields) {
        return URI.create(at + (at.getRawQuery() == null ? "?" : "&") + ProviderLine.form(fields));
    }

    /** Whether somebody who came from there can be signed out there. */
    boolean parts() {
        return settings.signOut() && found().offer().parting() != null;
    }

    /** Where the browser goes to be signed out there, and from there back. */
    URI parting(String statement, URI backTo, String state) {
        var at = found().offer().parting();
        if (at == null) {
            throw new ProviderFault(AgencyFault.PARTING_AWAY, "The provider names no end_session_endpoint any more");
        }
        var fields = new LinkedHashMap<String, String>();
        fields.put("id_token_hint", statement);
        fields.put("client_id", settings.clientId());
        fields.put("post_logout_redirect_uri", backTo.toString());
        fields.put("state", state);
        return with(at, fields);
    }

    /** The statement about who was there, its signature checked and nothing else. */
    Statement statement(Asked asked, String code, URI answerTo) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", answerTo.toString());
        fields.put("code_verifier", asked.verifier());
        var known = found();
        var secret = settings.secret();
        var inHeader = !secret.isEmpty() && !known.offer().secretInForm();
        if (!inHeader) {
            fields.put("client_id", settings.clientId());
        }
        if (!inHeader && !secret.isEmpty()) {
            fields.put("client_secret", secret);
        }
        var answer = line.post(known.offer().tokens(), fields, inHeader ? basic(secret) : "");
        var signed = statement(answer);
        return new Statement(known.statements().open(signed), signed);
    }

    private static String statement(ProviderLine.Answer answer) {
        var statement = answer.text("id_token");
        if (answer.status() == 200 && !statement.isEmpty()) {
            return statement;
        }
        var error = answer.text("error");
        var why = switch (error) {
            case "invalid_client", "unauthorized_client" -> AgencyFault.CLIENT_REFUSED;
            case "" -> answer.status() == 200 ? AgencyFault.ANSWER_REFUSED : AgencyFault.AGENCY_AWAY;
            default -> AgencyFault.ANSWER_REFUSED;
        };
        throw new ProviderFault(
                why,
                "The code was answered by " + answer.status() + " " + error + " " + answer.text("error_description"));
    }

    /** RFC 6749 section 2.3.1: encoded as in a form, then as a header. */
    private String basic(String secret) {
        var both = ProviderLine.encode(settings.clientId()) + ":" + ProviderLine.encode(secret);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private Found found() {
        var known = found;
        var now = world.instant();
        if (known != null && now.isBefore(known.offer().found().plus(KEPT))) {
            return known;
        }
        var offer = Offer.of(line.get(Offer.place(settings.issuer())), settings.issuer(), now);
        // The keys already at hand go on while they lie in the same place.
        var statements = known != null && known.offer().keys().equals(offer.keys())
                ? known.statements()
                : Statements.signedBy(offer.keys());
        var fresh = new Found(offer, statements);
        found = fresh;
        return fresh;
    }
}
