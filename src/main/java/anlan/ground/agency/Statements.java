package anlan.ground.agency;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Set;

/** Opens signed statements. Only keys of the provider count, and only algorithms for which it alone has the key. */
final class Statements {

    private static final Set<JWSAlgorithm> TAKEN = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private final DefaultJWTProcessor<SecurityContext> opener = new DefaultJWTProcessor<>();

    Statements(JWKSource<SecurityContext> keys) {
        opener.setJWSKeySelector(new JWSVerificationKeySelector<>(TAKEN, keys));
        // What it claims is checked by us, so that each fault has its own sentence.
        opener.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /** Keys are fetched when needed, kept for minutes, and fetched again when a new one signs. */
    static Statements signedBy(URI keys) {
        var patience = (int) ProviderLine.PATIENCE.toMillis();
        try {
            return new Statements(JWKSourceBuilder.create(
                            keys.toURL(), new DefaultResourceRetriever(patience, patience, ProviderLine.MOST))
                    .build());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    JWTClaimsSet open(String text) {
        try {
            return opener.process(text, null);
        } catch (ParseException | BadJOSEException e) {
            throw new ProviderFault(AgencyFault.ANSWER_FORGED, String.valueOf(e.getMessage()));
        } catch (JOSEException e) {
            throw new ProviderFault(AgencyFault.AGENCY_AWAY, String.valueOf(e.getMessage()));
        }
    }
}
