package anlan.ground.staff;

import anlan.ground.access.Open;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Districts;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first act in an empty home: its district, the commission, and the coordinator who is then signed in. */
@Controller
class FirstSetUp {

    private static final String VIEW = "ground/staff/FirstSetUp";

    record SetUpForm(
            String code, String district, String unit, String name, String account, String password, String again) {

        SetUpForm {
            code = Form.line(code);
            district = Form.line(district);
            unit = Form.line(unit);
            name = Form.line(name);
            account = Accounts.plain(Form.line(account));
            password = password == null ? "" : password;
            again = again == null ? "" : again;
        }
    }

    record SetUpPage(String title, String text, SetUpForm form, boolean opens) {}

    enum Reason {
        DISTRICT_CODE_WRONG,
        DISTRICT_NAME_MISSING
    }

    private final SetUpLink link;
    private final Districts districts;
    private final Roster roster;
    private final Passwords passwords;
    private final Entrance entrance;
    private final Within within;
    private final OfficeClock clock;
    private final Words words;

    FirstSetUp(
            SetUpLink link,
            Districts districts,
            Roster roster,
            Passwords passwords,
            Entrance entrance,
            Within within,
            OfficeClock clock,
            Words words) {
        this.link = link;
        this.districts = districts;
        this.roster = roster;
        this.passwords = passwords;
        this.entrance = entrance;
        this.within = within;
        this.clock = clock;
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
        var refusals = refuse(form);
        if (refusals.any()) {
            return Page.refused(VIEW, page(text, form), refusals);
        }
        var hash = passwords.encode(form.password());
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
        return Optional.of(roster.person(form.name(), form.account(), hash, List.of(post)));
    }

    private static Refusals refuse(SetUpForm form) {
        var refusals = new Refusals();
        // GB/T 2260: six digits, the last two of which count districts and counties from 01.
        refusals.require(
                form.code().matches("[1-9][0-9]{5}") && !form.code().endsWith("00"),
                Reason.DISTRICT_CODE_WRONG,
                "code");
        refusals.require(!form.district().isEmpty(), Reason.DISTRICT_NAME_MISSING, "district");
        Form.named(form.unit(), 80, "unit", refusals);
        Form.named(form.name(), 40, "name", refusals);
        Form.account(form.account(), "account", refusals);
        PasswordRules.refuse(form.password(), form.account(), "password").ifPresent(refusals::add);
        refusals.require(form.password().equals(form.again()), PasswordRules.Reason.PASSWORDS_DIFFER, "again");
        return refusals;
    }

    private SetUpPage page(String text, SetUpForm form) {
        return new SetUpPage(words.say("staff.set-up"), text, form, link.opens(text));
    }
}
