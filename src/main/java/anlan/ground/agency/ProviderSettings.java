package anlan.ground.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        @DefaultValue("mfa") Set<String> strong) {

    boolean on() {
        return !issuer.isBlank() && !clientId.isBlank();
    }

    /** Empty for a client that has none. */
    String secret() {
        try {
            return clientSecretFile.isBlank()
                    ? clientSecret
                    : Files.readString(Path.of(clientSecretFile)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return issuer + " " + clientId;
    }
}
