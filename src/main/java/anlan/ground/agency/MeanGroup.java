package anlan.ground.agency;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.staff.PostRules;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A group stands for a post from now on, or no longer; its people meet that at their next sign-in. */
@UseCase
class MeanGroup {

    private static final int LONGEST = 200;

    record GroupForm(String group, String unit, String role) {

        GroupForm {
            group = line(group);
            unit = line(unit);
            role = line(role);
        }

        private static String line(@Nullable String typed) {
            return typed == null ? "" : typed.strip().replaceAll("\\p{Cntrl}+", " ");
        }
    }

    private final AgencyBook book;
    private final Groups groups;
    private final PostRules rules;
    private final Audit audit;

    MeanGroup(AgencyBook book, Groups groups, PostRules rules, Audit audit) {
        this.book = book;
        this.groups = groups;
        this.rules = rules;
        this.audit = audit;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/agency/groups")
    ModelAndView add(Viewer viewer, @ModelAttribute GroupForm form, HttpServletRequest request) {
        var refusals = new Refusals();
        if (refusals.require(!form.group().isEmpty(), AgencyFault.GROUP_MISSING, "group")) {
            refusals.require(form.group().length() <= LONGEST, AgencyFault.GROUP_LONG, "group", LONGEST);
        }
        var unit = rules.refuse(viewer, new PostRules.PostForm(form.unit(), form.role(), "", ""), refusals);
        if (!refusals.any() && unit.isPresent()) {
            refusals.require(groups.add(form.group(), unit.get().id(), form.role()), AgencyFault.GROUP_TWICE, "group");
        }
        if (refusals.any()) {
            return Page.refused(AgencyBook.VIEW, book.page(viewer, form, request), refusals);
        }
        audit.did("agency.group-added", "agency-group/" + form.group(), null, form, null);
        return Page.to("/agency", "agency.saved");
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/agency/groups/{id}/removal")
    ModelAndView remove(Viewer viewer, @PathVariable long id) {
        var meaning = groups.all().stream()
                .filter(m -> m.id() == id && viewer.units(Right.STAFF_KEEP).contains(m.unit()))
                .findFirst()
                .orElseThrow(NotFound::new);
        groups.remove(id);
        audit.did("agency.group-removed", "agency-group/" + meaning.name(), meaning, null, null);
        return Page.to("/agency", "agency.saved");
    }
}
