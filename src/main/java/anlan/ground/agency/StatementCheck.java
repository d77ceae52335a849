package anlan.ground.agency;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of a statement whose signature is right (OpenID Connect Core 1.0 section 3.1.3.7). */
final class StatementCheck {

    /** Two clocks of one agency are never further apart. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private StatementCheck() {}

    static Optional<AgencyFault> fault(
            JWTClaimsSet statement, String issuer, String client, String nonce, Instant now) {
        if (!issuer.equals(statement.getIssuer())) {
            return Optional.of(AgencyFault.ISSUER_WRONG);
        }
        var audience = statement.getAudience();
        var party = statement.getClaim("azp");
        if (!audience.contains(client) || (party == null ? audience.size() > 1 : !party.equals(client))) {
            return Optional.of(AgencyFault.AUDIENCE_WRONG);
        }
        if (!nonce.equals(statement.getClaim("nonce"))) {
            return Optional.of(AgencyFault.NONCE_WRONG);
        }
        return clock(statement.getIssueTime(), statement.getExpirationTime(), now);
    }

    private static Optional<AgencyFault> clock(@Nullable Date issued, @Nullable Date expires, Instant now) {
        if (expires == null || now.isAfter(expires.toInstant().plus(DRIFT))) {
            return Optional.of(AgencyFault.ANSWER_EXPIRED);
        }
        return issued == null || issued.toInstant().isAfter(now.plus(DRIFT))
                ? Optional.of(AgencyFault.CLOCK_WRONG)
                : Optional.empty();
    }
}
