package anlan.ground.setup;

import anlan.ground.access.Open;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Entrance;
import anlan.ground.staff.Roster;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.store.Districts;
import anlan.ground.store.Within;
import anlan.ground.web.Page;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first act in an empty home: its district, the commission, and the coordinator who is then signed in. */
@Controller
class FirstSetUp {

    private static final String VIEW = "ground/setup/FirstSetUp";

    /** @param done whether somebody has set it up already */
    record SetUpPage(String title, String text, SetUpForm form, boolean opens, boolean done) {}

    private final SetUpLink link;
    private final Districts districts;
    private final Roster roster;
    private final PasswordEncoder passwords;
    private final Entrance entrance;
    private final Within within;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    FirstSetUp(
            SetUpLink link,
            Districts districts,
            Roster roster,
            PasswordEncoder passwords,
            Entrance entrance,
            Within within,
            OfficeClock clock,
            Audit audit,
            Words words) {
        this.link = link;
        this.districts = districts;
        this.roster = roster;
        this.passwords = passwords;
        this.entrance = entrance;
        this.within = within;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @Open
    @GetMapping("/set-up/{text}")
    ModelAndView form(@PathVariable String text) {
        var empty = new SetUpForm("", "", words.say("staff.kind-commission"), "", "", "", "");
        return Page.of(VIEW, page(text, empty));
    }

    @Open
    @PostMapping("/set-up/{text}")
    ModelAndView found(
            @PathVariable String text,
            @ModelAttribute SetUpForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!link.opens(text)) {
            return Page.of(VIEW, page(text, form));
        }
        var refusals = form.refuse();
        if (refusals.any()) {
            return Page.refused(VIEW, page(text, form), refusals);
        }
        var hash = Objects.requireNonNull(passwords.encode(form.password()));
        var person = within.district(form.code(), () -> found(text, form, hash));
        if (person.isEmpty()) {
            return Page.of(VIEW, page(text, form));
        }
        entrance.enter(form.code(), person.get(), request, response);
        return Page.to("/");
    }

    private Optional<Long> found(String text, SetUpForm form, String hash) {
        if (!link.use(text) || !districts.all().isEmpty()) {
            return Optional.empty();
        }
        districts.found(form.code(), form.district());
        roster.unit(new Roster.UnitRow(
                Units.COMMISSION, form.unit(), UnitKind.COMMISSION, null, List.of(form.code() + "000000")));
        var post = new Roster.PostRow(Units.COMMISSION, "coordinator", "", clock.today());
        var person = roster.person(form.name(), form.account(), hash, List.of(post));
        audit.did("setup.founded", "person/" + person, null, post, null);
        return Optional.of(person);
    }

    private SetUpPage page(String text, SetUpForm form) {
        return new SetUpPage(
                words.say("setup.set-up"),
                text,
                form,
                link.opens(text),
                !districts.all().isEmpty());
    }
}
