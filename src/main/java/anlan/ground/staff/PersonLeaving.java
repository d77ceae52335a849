package anlan.ground.staff;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Accounts;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody leaves: out at once, their name stays on what they did. Or comes back. */
@UseCase
class PersonLeaving {

    private final PersonCard card;
    private final People people;
    private final Roster roster;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    PersonLeaving(
            PersonCard card,
            People people,
            Roster roster,
            Accounts accounts,
            JdbcClient jdbc,
            Audit audit,
            OfficeClock clock) {
        this.card = card;
        this.people = people;
        this.roster = roster;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people/{id}/leaving")
    ModelAndView leave(Viewer viewer, @PathVariable long id) {
        roster.turn();
        card.kept(viewer, id);
        if (!people.coordinatorBesides(id)) {
            var refusals = new Refusals().add(PostRules.Reason.LAST_COORDINATOR, "leaving");
            return Page.refused(PersonCard.VIEW, card.page(viewer, id, card.empty()), refusals);
        }
        left(id, clock.today());
        audit.did("staff.person-left", "person/" + id, null, clock.today().toString(), null);
        accounts.signOutElsewhere(
                new SignedIn(SignedIn.Kind.PERSON, viewer.who().district(), id).getName(), null);
        return Page.to("/people/" + id, "staff.saved");
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people/{id}/return")
    ModelAndView comeBack(Viewer viewer, @PathVariable long id) {
        var person = card.kept(viewer, id);
        left(id, null);
        audit.did("staff.person-returned", "person/" + id, String.valueOf(person.leftOn()), null, null);
        return Page.to("/people/" + id, "staff.saved");
    }

    private void left(long id, @Nullable LocalDate day) {
        jdbc.sql("update person set left_on = :day, version = version + 1 where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }
}
