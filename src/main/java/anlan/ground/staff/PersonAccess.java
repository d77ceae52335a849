package anlan.ground.staff;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.signin.Accounts;
import anlan.ground.signin.OneTimeLinks;
import anlan.ground.signin.SecondFactors;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How a person gets in: by a link to choose a password, or anew after losing phone and recovery sheet. */
@UseCase
class PersonAccess {

    /** @param link whole, to be handed over; shown this once */
    record LinkPage(String title, long person, String name, String link, long days) {}

    private final People people;
    private final OneTimeLinks links;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Audit audit;
    private final Words words;

    PersonAccess(
            People people, OneTimeLinks links, SecondFactors factors, Accounts accounts, Audit audit, Words words) {
        this.people = people;
        this.links = links;
        this.factors = factors;
        this.accounts = accounts;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people/{id}/link")
    ModelAndView link(Viewer viewer, @PathVariable long id) {
        var person = kept(viewer, id);
        return person.mayEnter() ? made(id, person.name(), OneTimeLinks.Purpose.RESET) : invite(id, person.name());
    }

    ModelAndView invite(long person, String name) {
        return made(person, name, OneTimeLinks.Purpose.INVITE);
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people/{id}/second-factor-removal")
    ModelAndView removeFactor(Viewer viewer, @PathVariable long id) {
        kept(viewer, id);
        factors.remove(id);
        var who = new SignedIn(SignedIn.Kind.PERSON, viewer.who().district(), id);
        accounts.signOutElsewhere(who.getName(), null);
        audit.did("staff.second-factor-removed", "person/" + id, null, null, null);
        return Page.to("/people/" + id, "staff.saved");
    }

    private ModelAndView made(long person, String name, OneTimeLinks.Purpose purpose) {
        var link = links.make(person, purpose);
        audit.did("staff.link-made", "person/" + person, null, purpose, null);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/link/")
                .path(link.text())
                .toUriString();
        return Page.of(
                "ground/staff/LinkMade",
                new LinkPage(words.say("staff.link-" + purpose.code()), person, name, address, purpose.days()));
    }

    private People.Person kept(Viewer viewer, long id) {
        return people.kept(id, viewer).filter(p -> p.leftOn() == null).orElseThrow(NotFound::new);
    }
}
