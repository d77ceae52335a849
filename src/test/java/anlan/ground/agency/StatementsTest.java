package anlan.ground.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is not signed by a key of the provider does not count, whatever it calls itself. */
class StatementsTest {

    private static final JWTClaimsSet SAID = new JWTClaimsSet.Builder()
            .subject("lin")
            .expirationTime(new Date(0))
            .build();

    private static RSAKey theirs;
    private static RSAKey foreign;

    @BeforeAll
    static void two_keys() throws JOSEException {
        theirs = new RSAKeyGenerator(2048).keyID("k").generate();
        foreign = new RSAKeyGenerator(2048).keyID("k").generate();
    }

    @Test
    void what_the_provider_signed_is_opened_and_its_times_are_judged_elsewhere() throws JOSEException {
        var text = signed(JWSAlgorithm.RS256, new RSASSASigner(theirs));
        assertThat(statements().open(text).getSubject()).isEqualTo("lin");
    }

    @Test
    void what_another_key_signed_is_not() throws JOSEException {
        refused(signed(JWSAlgorithm.RS256, new RSASSASigner(foreign)));
    }

    @Test
    void nor_what_nobody_signed() {
        refused(new PlainJWT(SAID).serialize());
        refused("no statement at all");
    }

    /** The known trick: the public key, which everybody has, taken for a shared secret. */
    @Test
    void nor_what_was_signed_with_the_public_key_for_a_secret() throws JOSEException {
        var everybodys = theirs.toRSAPublicKey().getEncoded();
        refused(signed(JWSAlgorithm.HS256, new MACSigner(everybodys)));
    }

    private static Statements statements() {
        return new Statements(new ImmutableJWKSet<>(new JWKSet(theirs.toPublicJWK())));
    }

    private static void refused(String text) {
        var fault = catchThrowableOfType(ProviderFault.class, () -> statements().open(text));
        assertThat(fault.why()).isEqualTo(AgencyFault.ANSWER_FORGED);
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var statement =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k").build(), SAID);
        statement.sign(signer);
        return statement.serialize();
    }
}
