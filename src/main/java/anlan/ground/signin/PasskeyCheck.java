package anlan.ground.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a device's answer is right (WebAuthn sections 7.1 and 7.2). Which make of device it was is not asked. */
@Component
class PasskeyCheck {

    /** An answer that was checked: what it said, or why it does not count. */
    sealed interface Checked<T> {

        record Right<T>(T said) implements Checked<T> {}

        record Wrong<T>(PasskeyFault why) implements Checked<T> {}
    }

    /** @param counter of uses, as the device has it */
    record Use(long counter, boolean travels) {}

    private static final List<PublicKeyCredentialParameters> KINDS = PasskeyOptions.ALGORITHMS.stream()
            .map(COSEAlgorithmIdentifier::create)
            .map(alg -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, alg))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webauthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    Checked<Passkeys.Fresh> fresh(String answer, Challenge challenge, RelyingParty party) {
        return caught(() -> {
            var data = webauthn.parseRegistrationResponseJSON(answer);
            webauthn.verify(data, new RegistrationParameters(server(challenge, party), KINDS, true, true));
            var said = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(said.getAttestedCredentialData());
            return new Passkeys.Fresh(
                    base64(key.getCredentialId()),
                    base64(keys.convert(key)),
                    said.getSignCount(),
                    said.isFlagBE(),
                    said.isFlagBS());
        });
    }

    Checked<AuthenticationData> read(String answer) {
        return caught(() -> webauthn.parseAuthenticationResponseJSON(answer));
    }

    Checked<Use> used(AuthenticationData data, Passkeys.Kept kept, Challenge challenge, RelyingParty party) {
        return caught(() -> {
            webauthn.verify(
                    data, new AuthenticationParameters(server(challenge, party), record(kept), null, true, true));
            var said = Objects.requireNonNull(data.getAuthenticatorData());
            return new Use(said.getSignCount(), said.isFlagBS());
        });
    }

    static String credential(AuthenticationData data) {
        return base64(data.getCredentialId());
    }

    static Optional<String> handle(AuthenticationData data) {
        return Optional.ofNullable(data.getUserHandle()).map(h -> new String(h, StandardCharsets.UTF_8));
    }

    private CredentialRecordImpl record(Passkeys.Kept kept) {
        var key = keys.convert(Base64.getUrlDecoder().decode(kept.key()));
        return new CredentialRecordImpl(
                null, true, kept.mayTravel(), kept.travels(), kept.counter(), key, null, null, null, null);
    }

    private static ServerProperty server(Challenge challenge, RelyingParty party) {
        return ServerProperty.builder()
                .origin(new Origin(party.toString()))
                .rpId(party.host())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge.text())))
                .build();
    }

    private static <T> Checked<T> caught(java.util.function.Supplier<T> work) {
        try {
            return new Checked.Right<>(work.get());
        } catch (VerificationException e) {
            return new Checked.Wrong<>(fault(e));
        } catch (DataConversionException | IllegalArgumentException | NullPointerException e) {
            return new Checked.Wrong<>(PasskeyFault.PASSKEY_UNREADABLE);
        }
    }

    private static PasskeyFault fault(VerificationException e) {
        return switch (e) {
            case BadOriginException other -> PasskeyFault.PASSKEY_OTHER_ORIGIN;
            case BadRpIdException other -> PasskeyFault.PASSKEY_OTHER_ORIGIN;
            case BadChallengeException stale -> PasskeyFault.PASSKEY_STALE;
            case UserNotVerifiedException unverified -> PasskeyFault.PASSKEY_UNVERIFIED;
            case MaliciousCounterValueException copied -> PasskeyFault.PASSKEY_COPIED;
            default -> PasskeyFault.PASSKEY_WRONG;
        };
    }

    private static String base64(byte @Nullable [] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Objects.requireNonNull(bytes));
    }
}
