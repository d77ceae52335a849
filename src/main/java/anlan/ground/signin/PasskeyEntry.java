package anlan.ground.signin;

import anlan.ground.audit.Audit;
import anlan.ground.signin.PasskeyCheck.Checked;
import anlan.ground.store.Within;
import com.webauthn4j.data.AuthenticationData;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whose passkey answered, and whether it did so rightly. */
@Component
class PasskeyEntry {

    /** Whose key it is. */
    record Owner(String district, long person) {}

    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final Within within;
    private final Audit audit;

    PasskeyEntry(Passkeys passkeys, PasskeyCheck check, Within within, Audit audit) {
        this.passkeys = passkeys;
        this.check = check;
        this.within = within;
        this.audit = audit;
    }

    /** Without a name typed: the key itself says whose it is. */
    Checked<Owner> anybody(String answer, Challenge challenge, RelyingParty party) {
        return switch (check.read(answer)) {
            case Checked.Wrong<AuthenticationData> wrong -> new Checked.Wrong<>(wrong.why());
            case Checked.Right<AuthenticationData> data ->
                PasskeyCheck.handle(data.said())
                        .flatMap(Passkeys::district)
                        .map(d -> within.district(d, () -> owner(data.said(), d, challenge, party)))
                        .orElse(new Checked.Wrong<>(PasskeyFault.PASSKEY_UNKNOWN));
        };
    }

    /** After the password: a key of that person. */
    Checked<Owner> of(String district, long person, String answer, Challenge challenge, RelyingParty party) {
        return switch (check.read(answer)) {
            case Checked.Wrong<AuthenticationData> wrong -> new Checked.Wrong<>(wrong.why());
            case Checked.Right<AuthenticationData> data ->
                within.district(
                        district,
                        () -> passkeys.find(PasskeyCheck.credential(data.said()))
                                .filter(k -> k.person() == person)
                                .map(k -> checked(k, data.said(), district, challenge, party))
                                .orElse(new Checked.Wrong<>(PasskeyFault.PASSKEY_UNKNOWN)));
        };
    }

    private Checked<Owner> owner(AuthenticationData data, String district, Challenge challenge, RelyingParty party) {
        return passkeys.find(PasskeyCheck.credential(data))
                .filter(k -> Optional.of(k.handle()).equals(PasskeyCheck.handle(data)))
                .map(k -> checked(k, data, district, challenge, party))
                .orElse(new Checked.Wrong<>(PasskeyFault.PASSKEY_UNKNOWN));
    }

    private Checked<Owner> checked(
            Passkeys.Kept key, AuthenticationData data, String district, Challenge challenge, RelyingParty party) {
        return switch (check.used(data, key, challenge, party)) {
            case Checked.Wrong<PasskeyCheck.Use> wrong -> refused(key, wrong.why());
            case Checked.Right<PasskeyCheck.Use> use ->
                passkeys.used(key, use.said().counter(), use.said().travels())
                        ? new Checked.Right<>(new Owner(district, key.person()))
                        : new Checked.Wrong<>(PasskeyFault.PASSKEY_STALE);
        };
    }

    /** A counter that went back is the one sign of a copied key: it stays on record. */
    private Checked<Owner> refused(Passkeys.Kept key, PasskeyFault why) {
        if (why == PasskeyFault.PASSKEY_COPIED) {
            audit.did("signin.passkey-copied", "person/" + key.person(), null, key.name(), null);
        }
        return new Checked.Wrong<>(why);
    }
}
