package anlan.ground.staff;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.signin.Accounts;
import anlan.ground.store.District;
import anlan.ground.web.Refusals;
import org.springframework.stereotype.Component;

/** What must hold of a person, whoever enters them. */
@Component
public class PersonRules {

    enum Reason {
        ACCOUNT_TAKEN
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
            var taken = accounts.find(account).filter(a -> !kept(viewer, name, a));
            refusals.require(taken.isEmpty(), Reason.ACCOUNT_TAKEN, "account");
        }
    }

    private boolean kept(Viewer viewer, String name, Accounts.Account account) {
        return account.district().equals(District.current())
                && people.kept(account.person(), viewer.units(Right.STAFF_KEEP))
                        .filter(p -> p.name().equals(name))
                        .isPresent();
    }
}
