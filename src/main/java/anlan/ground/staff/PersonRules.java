package anlan.ground.staff;

import anlan.ground.access.Viewer;
import anlan.ground.signin.Accounts;
import anlan.ground.store.District;
import anlan.ground.web.Refusals;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold of a person, whoever enters them. */
@Component
public class PersonRules {

    enum Reason {
        ACCOUNT_TAKEN,
        PERSON_HAS_LEFT
    }

    private final Accounts accounts;
    private final People people;

    PersonRules(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** Somebody new. */
    void fresh(String name, String account, Refusals refusals) {
        Form.named(name, 40, "name", refusals);
        if (Form.account(account, "account", refusals)) {
            refusals.require(accounts.find(account).isEmpty(), Reason.ACCOUNT_TAKEN, "account");
        }
    }

    /** Somebody new, or by the same name somebody whom the viewer keeps. */
    public void freshOrKept(Viewer viewer, String name, String account, Refusals refusals) {
        Form.named(name, 40, "name", refusals);
        if (Form.account(account, "account", refusals)) {
            accounts.find(account).ifPresent(a -> refuse(kept(viewer, name, a), refusals));
        }
    }

    private static void refuse(Optional<People.Person> kept, Refusals refusals) {
        if (refusals.require(kept.isPresent(), Reason.ACCOUNT_TAKEN, "account")) {
            refusals.require(kept.orElseThrow().leftOn() == null, Reason.PERSON_HAS_LEFT, "account");
        }
    }

    private Optional<People.Person> kept(Viewer viewer, String name, Accounts.Account account) {
        return Optional.of(account)
                .filter(a -> a.district().equals(District.current()))
                .flatMap(a -> people.kept(a.person(), viewer))
                .filter(p -> p.name().equals(name));
    }
}
