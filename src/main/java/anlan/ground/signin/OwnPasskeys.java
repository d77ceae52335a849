package anlan.ground.signin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.PasskeyCheck.Checked;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Site;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys: which there are, one more, one less. The password is asked for both: an unlocked desk must not be enough. */
@UseCase
class OwnPasskeys {

    private static final String VIEW = "ground/signin/OwnPasskeys";
    private static final int LONGEST_NAME = 40;

    /** @param possible whether this address can have passkeys at all */
    record PasskeysPage(String title, String account, String name, List<Line> keys, boolean possible) {}

    record Line(
            long id, String name, LocalDate made, @Nullable LocalDate used, boolean travels) {}

    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final SecondFactors factors;
    private final SecondFactor codes;
    private final Accounts accounts;
    private final Passwords passwords;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;
    private final Site site;

    OwnPasskeys(
            Passkeys passkeys,
            PasskeyCheck check,
            SecondFactors factors,
            SecondFactor codes,
            Accounts accounts,
            Passwords passwords,
            OfficeClock clock,
            Audit audit,
            Words words,
            Site site) {
        this.passkeys = passkeys;
        this.check = check;
        this.factors = factors;
        this.codes = codes;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
        this.site = site;
    }

    @May(Right.OWN)
    @GetMapping("/account/passkeys")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        return Page.of(VIEW, page(viewer, "", request));
    }

    /** What the browser asks the device. */
    @May(Right.OWN)
    @PostMapping("/account/passkeys/challenge")
    @ResponseBody
    Map<String, Object> ask(Viewer viewer, HttpServletRequest request) {
        var person = viewer.who().id();
        var challenge = Challenge.ask(Challenge.Purpose.ADD, passkeys.handle(person), request);
        return PasskeyOptions.toAdd(
                challenge,
                new RelyingParty(site.origin(request)),
                words.say("web.name"),
                accounts.own(viewer).name(),
                challenge.handle(),
                passkeys.of(person));
    }

    @May(Right.OWN)
    @PostMapping("/account/passkeys")
    ModelAndView add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        var challenge = Challenge.take(Challenge.Purpose.ADD, request);
        var plain = name.strip();
        var refusals = new Refusals();
        refusals.require(!plain.isEmpty() && plain.length() <= LONGEST_NAME, PasskeyFault.PASSKEY_NAME_WRONG, "name");
        refusals.require(shown(viewer, password), Account.Reason.of(accounts.own(viewer)), "password");
        refusals.require(challenge.isPresent(), PasskeyFault.PASSKEY_STALE, "answer");
        if (refusals.any()) {
            return Page.refused(VIEW, page(viewer, name, request), refusals);
        }
        var party = new RelyingParty(site.origin(request));
        return switch (check.fresh(answer, challenge.orElseThrow(), party)) {
            case Checked.Wrong<Passkeys.Fresh> wrong -> refused(viewer, name, wrong.why(), party, request);
            case Checked.Right<Passkeys.Fresh> right ->
                kept(viewer, plain, challenge.get().handle(), right.said(), party, request);
        };
    }

    private ModelAndView kept(
            Viewer viewer,
            String name,
            String handle,
            Passkeys.Fresh fresh,
            RelyingParty party,
            HttpServletRequest request) {
        var person = viewer.who().id();
        if (!passkeys.add(person, name, handle, fresh)) {
            return refused(viewer, name, PasskeyFault.PASSKEY_TAKEN, party, request);
        }
        audit.did("signin.passkey-added", "person/" + person, null, name, null);
        return factors.codesLeft(person) == 0
                ? codes.codes(viewer)
                : Page.to("/account/passkeys", "signin.passkey-added");
    }

    @May(Right.OWN)
    @PostMapping("/account/passkeys/{id}/removal")
    ModelAndView remove(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var person = viewer.who().id();
        var key = passkeys.of(person).stream()
                .filter(k -> k.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!shown(viewer, password)) {
            var refusals = new Refusals().add(Account.Reason.of(accounts.own(viewer)), "removal-" + id);
            return Page.refused(VIEW, page(viewer, "", request), refusals);
        }
        passkeys.remove(person, id);
        factors.forgetCodesIfOff(person);
        audit.did("signin.passkey-removed", "person/" + person, key.name(), null, null);
        return Page.to("/account/passkeys", "signin.passkey-removed");
    }

    private boolean shown(Viewer viewer, String password) {
        return passwords.matches(password, accounts.own(viewer).password());
    }

    private ModelAndView refused(
            Viewer viewer, String name, PasskeyFault why, RelyingParty party, HttpServletRequest request) {
        var refusals = new Refusals().add(why, "answer", party);
        return Page.refused(VIEW, page(viewer, name, request), refusals);
    }

    private PasskeysPage page(Viewer viewer, String name, HttpServletRequest request) {
        var lines = passkeys.of(viewer.who().id()).stream().map(this::line).toList();
        var possible = new RelyingParty(site.origin(request)).takesPasskeys();
        return new PasskeysPage(
                words.say("signin.passkeys"), accounts.own(viewer).name(), name, lines, possible);
    }

    private Line line(Passkeys.Kept key) {
        var used = key.usedAt();
        return new Line(
                key.id(),
                key.name(),
                key.madeAt().atZone(clock.getZone()).toLocalDate(),
                used == null ? null : used.atZone(clock.getZone()).toLocalDate(),
                key.travels());
    }
}
