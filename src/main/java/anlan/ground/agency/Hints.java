package anlan.ground.agency;

import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.secrets.Sealed;
import anlan.ground.signin.Accounts.Account;
import anlan.ground.signin.Parting;
import anlan.ground.store.Home;
import anlan.ground.store.Unguessable;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** By which statement of the provider a sitting began, where it can be ended there too. */
@Component
class Hints implements Parting {

    private static final String KEY = "agency.hint";

    private final Provider provider;
    private final Sealed sealed;

    Hints(Provider provider, Home home) {
        this.provider = provider;
        this.sealed = new Sealed(home.keys().resolve("agency.key"));
    }

    /** Only where the office wants it and the provider can. */
    void keep(String statement, Account account, HttpServletRequest request) {
        if (provider.parts()) {
            var owner = owner(account.district(), account.person());
            var hint = new Hint(owner, sealed.seal(statement.getBytes(StandardCharsets.UTF_8), owner));
            request.getSession().setAttribute(KEY, hint);
        }
    }

    String open(Hint hint) {
        return new String(sealed.open(hint.sealed(), hint.owner()), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Supplier<String>> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(s -> s.getAttribute(KEY) instanceof Hint hint ? hint : null)
                .filter(hint -> provider.settings().signOut())
                .filter(hint -> hint.owner().equals(here()))
                .map(hint -> () -> {
                    Farewell.begin(hint, Unguessable.make("").text(), request);
                    return AgencySignOut.OFFER;
                });
    }

    private static String here() {
        return Scope.viewer()
                .map(v -> v.who())
                .filter(who -> who.kind() == SignedIn.Kind.PERSON)
                .map(who -> owner(who.district(), who.id()))
                .orElse("");
    }

    private static String owner(String district, long person) {
        return district + "/" + person;
    }
}
