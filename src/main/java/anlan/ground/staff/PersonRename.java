package anlan.ground.staff;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another name for a person; what they did before keeps the name of its time. */
@UseCase
class PersonRename {

    private final PersonCard card;
    private final Roster roster;
    private final JdbcClient jdbc;
    private final Audit audit;

    PersonRename(PersonCard card, Roster roster, JdbcClient jdbc, Audit audit) {
        this.card = card;
        this.roster = roster;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people/{id}")
    ModelAndView rename(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam int version) {
        roster.turn();
        var person = card.kept(viewer, id);
        var refusals = new Refusals();
        Form.named(Form.line(name), 40, "name", refusals);
        refusals.require(person.version() == version, Form.Reason.FORM_STALE, "name");
        if (refusals.any()) {
            return Page.refused(PersonCard.VIEW, card.page(viewer, id, card.empty()), refusals);
        }
        jdbc.sql("update person set name = :name, version = version + 1 where id = :id")
                .param("name", Form.line(name))
                .param("id", id)
                .update();
        audit.did("staff.person-renamed", "person/" + id, person.name(), Form.line(name), null);
        return Page.to("/people/" + id, "staff.saved");
    }
}
