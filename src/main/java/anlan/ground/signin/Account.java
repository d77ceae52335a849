package anlan.ground.signin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: posts held, password, second factor, language. */
@UseCase
class Account {

    private static final String VIEW = "ground/signin/Account";

    record AccountPage(
            String title,
            String account,
            boolean password,
            List<PostLine> posts,
            boolean secondFactor,
            long passkeys,
            long codesLeft,
            boolean fewCodes) {}

    record PostLine(String unit, String role) {}

    enum Reason {
        PASSWORD_WRONG,
        PASSWORD_NONE;

        /** Why the password that was shown is not the account's: there may be none, where another room's way in is used. */
        static Reason of(Accounts.Account account) {
            return account.password() == null ? PASSWORD_NONE : PASSWORD_WRONG;
        }
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final AccountNews news;
    private final Audit audit;
    private final Words words;

    Account(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Passkeys passkeys,
            AccountNews news,
            Audit audit,
            Words words) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.news = news;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/account")
    ModelAndView show(Viewer viewer) {
        return Page.of(VIEW, page(viewer));
    }

    @May(Right.OWN)
    @PostMapping("/account/password")
    ModelAndView change(
            Viewer viewer,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpSession session) {
        var account = accounts.own(viewer);
        var refusals = new Refusals();
        refusals.require(passwords.matches(present, account.password()), Reason.of(account), "present");
        PasswordRules.refuse(password, account.name(), "password").ifPresent(refusals::add);
        refusals.require(password.equals(again), PasswordRules.Reason.PASSWORDS_DIFFER, "again");
        if (refusals.any()) {
            return Page.refused(VIEW, page(viewer), refusals);
        }
        accounts.password(account.name(), passwords.encode(password));
        accounts.signOutElsewhere(viewer.who().getName(), session.getId());
        audit.did("signin.password-changed", "person/" + account.person(), null, null, null);
        news.passwordChanged(account.person());
        return Page.to("/account", "signin.password-changed");
    }

    private AccountPage page(Viewer viewer) {
        var posts = viewer.posts().stream()
                .map(p -> new PostLine(p.unitName(), words.say("staff.role-" + p.role())))
                .toList();
        var account = accounts.own(viewer);
        var left = factors.codesLeft(viewer.who().id());
        return new AccountPage(
                words.say("signin.account"),
                account.name(),
                account.password() != null,
                posts,
                factors.phone(viewer.who().id()),
                passkeys.of(viewer.who().id()).size(),
                left,
                left < 3);
    }
}
