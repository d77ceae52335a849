package anlan.ground.agency;

import anlan.ground.secrets.GivenSecret;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The agency's identity provider as the office set it.
 *
 * @param issuer its address; empty when there is none
 * @param clientSecretFile read in place of the secret, so that it need not stand in the environment
 * @param scope what is asked for, blanks between
 * @param person the claim that names an account here
 * @param groups the claim that lists a person's groups; {@code a.b} is b inside a
 * @param strong values of {@code amr} or {@code acr} with which the provider states that it asked for two factors
 * @param signOut whether whoever came by the provider is offered to sign out there too
 */
@ConfigurationProperties("anlan.oidc")
record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue("openid profile") String scope,
        @DefaultValue("preferred_username") String person,
        @DefaultValue("groups") String groups,
        @DefaultValue("mfa") Set<String> strong,
        @DefaultValue("false") boolean signOut) {

    boolean on() {
        return !issuer.isBlank() && !clientId.isBlank();
    }

    /** Empty for a client that has none. */
    String secret() {
        try {
            return new GivenSecret("ANLAN_OIDC_CLIENT_SECRET", clientSecret, clientSecretFile).now();
        } catch (GivenSecret.Unusable e) {
            throw new ProviderFault(AgencyFault.SECRET_UNUSABLE, String.valueOf(e.getMessage()));
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return issuer + " " + clientId;
    }
}
