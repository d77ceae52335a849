package anlan.ground.signin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up one's second factor and its recovery codes, and taking it away again. */
@UseCase
class SecondFactor {

    private static final String VIEW = "ground/signin/SecondFactor";

    /**
     * @param sheet whether there is a recovery sheet to renew
     * @param qr and typed: the secret being set up; absent once it is in use
     */
    record FactorPage(
            String title,
            boolean on,
            boolean sheet,
            long codesLeft,
            @Nullable QrCode qr,
            String typed) {}

    record CodesPage(String title, List<String> codes) {}

    private final SecondFactors factors;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final Words words;

    SecondFactor(SecondFactors factors, Accounts accounts, Passwords passwords, Audit audit, Words words) {
        this.factors = factors;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/account/second-factor")
    ModelAndView show(Viewer viewer) {
        return Page.of(VIEW, page(viewer));
    }

    @May(Right.OWN)
    @PostMapping("/account/second-factor/confirmation")
    ModelAndView confirm(Viewer viewer, @RequestParam(defaultValue = "") String code) {
        if (!factors.confirm(viewer.who().id(), code)) {
            return Page.refused(VIEW, page(viewer), new Refusals().add(SecondStep.Reason.CODE_WRONG, "code"));
        }
        return codes(viewer, "signin.second-factor-set");
    }

    @May(Right.OWN)
    @PostMapping("/account/second-factor/codes")
    ModelAndView renew(Viewer viewer, @RequestParam(defaultValue = "") String password) {
        return shown(viewer, password) ? codes(viewer, "signin.recovery-codes-renewed") : refused(viewer);
    }

    @May(Right.OWN)
    @PostMapping("/account/second-factor/removal")
    ModelAndView remove(Viewer viewer, @RequestParam(defaultValue = "") String password) {
        if (!shown(viewer, password)) {
            return refused(viewer);
        }
        factors.removePhone(viewer.who().id());
        audit.did("signin.second-factor-removed", "person/" + viewer.who().id(), null, null, null);
        return Page.to("/account", "signin.second-factor-removed");
    }

    /** An unlocked desk must not be enough to take the second factor away. */
    private boolean shown(Viewer viewer, String password) {
        return passwords.matches(password, accounts.own(viewer).password());
    }

    private ModelAndView refused(Viewer viewer) {
        return Page.refused(
                VIEW, page(viewer), new Refusals().add(Account.Reason.of(accounts.own(viewer)), "password"));
    }

    private ModelAndView codes(Viewer viewer, String act) {
        audit.did(act, "person/" + viewer.who().id(), null, null, null);
        return codes(viewer);
    }

    /** A fresh recovery sheet, shown this once. */
    ModelAndView codes(Viewer viewer) {
        var codes = factors.freshCodes(viewer.who().id()).stream()
                .map(RecoveryCode::text)
                .toList();
        return Page.of("ground/signin/RecoveryCodes", new CodesPage(words.say("signin.recovery-codes"), codes));
    }

    private FactorPage page(Viewer viewer) {
        var person = viewer.who().id();
        var title = words.say("signin.second-factor");
        if (factors.phone(person)) {
            return new FactorPage(title, true, true, factors.codesLeft(person), null, "");
        }
        var code = factors.begun(person).orElseGet(() -> factors.begin(person));
        var uri = code.uri(words.say("web.name"), accounts.own(viewer).name());
        return new FactorPage(
                title, false, factors.on(person), factors.codesLeft(person), QrCode.of(uri), code.typed());
    }
}
