package anlan.ground.signin;

import anlan.ground.access.Right;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.store.Unguessable;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells the owner of an account, at any hour, of what somebody else might have done with it. */
@Component
class AccountNews {

    private static final Kind NEW_DEVICE = Kind.urgent("signin.new-device", Right.OWN);
    private static final Kind PASSWORD_RESET = Kind.urgent("signin.password-reset", Right.OWN);
    private static final Kind PASSWORD_CHANGED = Kind.urgent("signin.password-changed", Right.OWN);
    private static final Kind FACTOR_REMOVED = Kind.urgent("signin.factor-removed", Right.OWN);
    private static final Kind PASSKEY_ADDED = Kind.urgent("signin.passkey-added", Right.OWN);
    private static final Kind PASSKEY_REMOVED = Kind.urgent("signin.passkey-removed", Right.OWN);

    private final Messages messages;

    AccountNews(Messages messages) {
        this.messages = messages;
    }

    /** @param from the network address, shown to whoever is signed in alone */
    void newDevice(long person, String device, String from) {
        messages.tell(new Message(NEW_DEVICE, Set.of(person), "/account/sittings", "device/" + device, from));
    }

    void passwordReset(long person, String link) {
        messages.tell(new Message(PASSWORD_RESET, Set.of(person), "/account", "link/" + Unguessable.hash(link)));
    }

    void passwordChanged(long person) {
        messages.tell(new Message(PASSWORD_CHANGED, Set.of(person), "/account", eachTime()));
    }

    void factorRemoved(long person) {
        messages.tell(new Message(FACTOR_REMOVED, Set.of(person), "/account/second-factor", eachTime()));
    }

    /** @param name as its owner called it */
    void passkeyAdded(long person, String name) {
        messages.tell(new Message(PASSKEY_ADDED, Set.of(person), "/account/passkeys", eachTime(), name));
    }

    void passkeyRemoved(long person, String name) {
        messages.tell(new Message(PASSKEY_REMOVED, Set.of(person), "/account/passkeys", eachTime(), name));
    }

    /** What happens again is news again. */
    private static String eachTime() {
        return Unguessable.make("").text();
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind newDevice() {
            return NEW_DEVICE;
        }

        @Bean
        Kind passwordReset() {
            return PASSWORD_RESET;
        }

        @Bean
        Kind passwordChanged() {
            return PASSWORD_CHANGED;
        }

        @Bean
        Kind factorRemoved() {
            return FACTOR_REMOVED;
        }

        @Bean
        Kind passkeyAdded() {
            return PASSKEY_ADDED;
        }

        @Bean
        Kind passkeyRemoved() {
            return PASSKEY_REMOVED;
        }
    }
}
