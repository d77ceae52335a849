package anlan.ground.staff;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Accounts;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody new: name, account and first post; then the link with which they choose their password. */
@UseCase
class PersonNew {

    private static final String VIEW = "ground/staff/PersonNew";

    record NewForm(String name, String account, String unit, String role, String title) {

        NewForm {
            name = Form.line(name);
            account = Accounts.plain(Form.line(account));
            unit = Form.line(unit);
            role = Form.line(role);
            title = Form.line(title);
        }

        PostRules.PostForm post() {
            return new PostRules.PostForm(unit, role, title, "");
        }
    }

    record NewPage(String heading, NewForm form, List<Choice> units, List<Choice> roles) {}

    private final Roster roster;
    private final PostRules rules;
    private final PersonRules people;
    private final PersonAccess access;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    PersonNew(
            Roster roster,
            PostRules rules,
            PersonRules people,
            PersonAccess access,
            Audit audit,
            OfficeClock clock,
            Words words) {
        this.roster = roster;
        this.rules = rules;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/people/new")
    ModelAndView form(Viewer viewer, @RequestParam(defaultValue = "") String unit) {
        return Page.of(VIEW, page(viewer, new NewForm("", "", unit, "", "")));
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/people")
    ModelAndView add(Viewer viewer, @ModelAttribute NewForm form) {
        roster.turn();
        var refusals = new Refusals();
        people.fresh(form.name(), form.account(), refusals);
        var unit = rules.refuse(viewer, form.post(), refusals);
        if (refusals.any() || unit.isEmpty()) {
            return Page.refused(VIEW, page(viewer, form), refusals);
        }
        var post = new Roster.PostRow(unit.get().code(), form.role(), form.title(), clock.today());
        var id = roster.person(form.name(), form.account(), null, List.of(post));
        audit.did("staff.person-added", "person/" + id, null, form, null);
        return access.invite(id, form.name());
    }

    private NewPage page(Viewer viewer, NewForm form) {
        return new NewPage(words.say("staff.person-new"), form, rules.units(viewer), rules.roles(viewer));
    }
}
