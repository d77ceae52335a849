package anlan.ground.staff;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Giving a person a post, and ending one. Both work at that person's next request. */
@UseCase
class PostGiven {

    private final PersonCard card;
    private final People people;
    private final PostRules rules;
    private final Roster roster;
    private final Audit audit;

    PostGiven(PersonCard card, People people, PostRules rules, Roster roster, Audit audit) {
        this.card = card;
        this.people = people;
        this.rules = rules;
        this.roster = roster;
        this.audit = audit;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people/{id}/posts")
    ModelAndView give(Viewer viewer, @PathVariable long id, @ModelAttribute PostRules.PostForm form) {
        roster.turn();
        card.kept(viewer, id);
        var refusals = new Refusals();
        var unit = rules.refuse(viewer, form, refusals);
        var since = day(form.since());
        PostRules.since(since, refusals);
        if (refusals.any() || unit.isEmpty() || since.isEmpty()) {
            return Page.refused(PersonCard.VIEW, card.page(viewer, id, form), refusals);
        }
        var post = new Roster.PostRow(unit.get().code(), form.role(), form.title(), since.get());
        roster.post(id, post);
        audit.did("staff.post-given", "person/" + id, null, post, null);
        return Page.to("/people/" + id, "staff.saved");
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people/{id}/posts/{post}/ending")
    ModelAndView end(Viewer viewer, @PathVariable long id, @PathVariable long post) {
        roster.turn();
        card.kept(viewer, id);
        var held = people.posts(id).stream()
                .filter(p -> p.id() == post && viewer.reach(Right.STAFF_KEEP).has(p.unit()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!roster.end(id, post)) {
            return Page.refused(
                    PersonCard.VIEW,
                    card.page(viewer, id, card.empty()),
                    new Refusals().add(PostRules.Reason.LAST_COORDINATOR, "post"));
        }
        audit.did("staff.post-ended", "person/" + id, held, null, null);
        return Page.to("/people/" + id, "staff.saved");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
