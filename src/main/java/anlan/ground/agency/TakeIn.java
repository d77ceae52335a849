package anlan.ground.agency;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom the provider's word lets in: whether people unknown here are taken in, and parting an account from an identity. */
@UseCase
class TakeIn {

    private final Groups groups;
    private final Identities identities;
    private final Audit audit;

    TakeIn(Groups groups, Identities identities, Audit audit) {
        this.groups = groups;
        this.identities = identities;
        this.audit = audit;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/agency/welcome")
    ModelAndView welcome(@RequestParam(defaultValue = "false") boolean yes) {
        groups.welcome(yes);
        audit.did(yes ? "agency.welcome-begun" : "agency.welcome-ended", "agency", null, null, null);
        return Page.to("/agency", "agency.saved");
    }

    /** The account then belongs to whoever comes next under its name. */
    @May(Right.STAFF_KEEP)
    @PostMapping("/agency/people/{person}/release")
    ModelAndView release(Viewer viewer, @PathVariable long person) {
        var known = identities.of(viewer.units(Right.STAFF_KEEP)).stream()
                .filter(k -> k.person() == person)
                .findFirst()
                .orElseThrow(NotFound::new);
        identities.release(person);
        audit.did("agency.identity-released", "person/" + person, known.account(), null, null);
        return Page.to("/agency", "agency.saved");
    }
}
