package anlan.ground.agency;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewers;
import anlan.ground.audit.Audit;
import anlan.ground.signin.Accounts;
import anlan.ground.signin.Accounts.Account;
import anlan.ground.staff.Roster;
import anlan.ground.store.Districts;
import anlan.ground.store.Within;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Whose account an introduction opens, and with which posts they come in. */
@Component
class Arrival {

    /** Somebody comes in, or is turned away. */
    sealed interface Arrived {
        record In(Account account, boolean strong) implements Arrived {}

        record Turned(AgencyFault why) implements Arrived {}
    }

    private final Accounts accounts;
    private final Identities identities;
    private final Groups groups;
    private final Roster roster;
    private final Districts districts;
    private final Viewers viewers;
    private final Within within;
    private final Audit audit;

    Arrival(
            Accounts accounts,
            Identities identities,
            Groups groups,
            Roster roster,
            Districts districts,
            Viewers viewers,
            Within within,
            Audit audit) {
        this.accounts = accounts;
        this.identities = identities;
        this.groups = groups;
        this.roster = roster;
        this.districts = districts;
        this.viewers = viewers;
        this.within = within;
        this.audit = audit;
    }

    Arrived of(Introduced who) {
        if (!who.usable()) {
            return new Arrived.Turned(AgencyFault.PERSON_UNNAMED);
        }
        try {
            return found(who)
                    .map(account -> within.district(account.district(), () -> known(account, who)))
                    .orElseGet(() -> unknown(who));
        } catch (DuplicateKeyException raced) {
            // Two tabs at once: the other one was first and is there by now.
            return found(who)
                    .map(account -> within.district(account.district(), () -> known(account, who)))
                    .orElseThrow(() -> raced);
        }
    }

    /** By the account's name; else by the identity, whose name at the provider may have changed since. */
    private Optional<Account> found(Introduced who) {
        return accounts.find(who.account())
                .or(() -> districts.all().stream()
                        .map(d -> within.district(
                                d.code(),
                                () -> identities.account(who.subject()).flatMap(accounts::find)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Arrived known(Account account, Introduced who) {
        var person = account.person();
        var signedIn = new SignedIn(SignedIn.Kind.PERSON, account.district(), person);
        if (viewers.now(signedIn).isEmpty()) {
            return turned(person, AgencyFault.PERSON_LEFT);
        }
        if (!identities.belongs(person, who.subject())) {
            return turned(person, AgencyFault.PERSON_CHANGED);
        }
        groups.bring(person, who.groups());
        if (viewers.now(signedIn).filter(v -> !v.posts().isEmpty()).isEmpty()) {
            return turned(person, AgencyFault.NO_POST);
        }
        identities.used(person, who.subject());
        return new Arrived.In(account, who.strong());
    }

    private Arrived turned(long person, AgencyFault why) {
        audit.did("agency.turned-away", "person/" + person, null, why.name(), null);
        return new Arrived.Turned(why);
    }

    /** Somebody unknown comes in where exactly one district takes in people of their groups. */
    private Arrived unknown(Introduced who) {
        var welcoming = districts.all().stream()
                .map(Districts.Entry::code)
                .filter(d -> within.district(d, () -> groups.welcomes(who.groups())))
                .toList();
        return welcoming.size() == 1
                ? within.district(welcoming.getFirst(), () -> takenIn(who))
                : new Arrived.Turned(AgencyFault.PERSON_UNKNOWN);
    }

    private Arrived takenIn(Introduced who) {
        var person = roster.person(who.name(), who.account(), null, List.of());
        audit.did("agency.taken-in", "person/" + person, null, who.account(), null);
        return known(accounts.find(who.account()).orElseThrow(), who);
    }
}
