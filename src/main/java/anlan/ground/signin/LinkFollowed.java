package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.access.SignedIn;
import anlan.ground.audit.Audit;
import anlan.ground.store.Within;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing a password by a one-time link. Looking does not use the link up (mail scanners look); choosing does. */
@Controller
class LinkFollowed {

    private static final String VIEW = "ground/signin/LinkFollowed";

    record LinkPage(String title, String text, String account, boolean opens) {}

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Within within;
    private final Audit audit;
    private final AccountNews news;
    private final Words words;

    LinkFollowed(
            OneTimeLinks links,
            Accounts accounts,
            Passwords passwords,
            Within within,
            Audit audit,
            AccountNews news,
            Words words) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.within = within;
        this.audit = audit;
        this.news = news;
        this.words = words;
    }

    @Open
    @GetMapping("/link/{text}")
    ModelAndView form(@PathVariable String text) {
        return Page.of(VIEW, page(text));
    }

    @Open
    @PostMapping("/link/{text}")
    ModelAndView choose(
            @PathVariable String text,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        var page = page(text);
        if (!page.opens()) {
            return Page.of(VIEW, page);
        }
        var refusals = new Refusals();
        PasswordRules.refuse(password, page.account(), "password").ifPresent(refusals::add);
        refusals.require(password.equals(again), PasswordRules.Reason.PASSWORDS_DIFFER, "again");
        if (refusals.any()) {
            return Page.refused(VIEW, page, refusals);
        }
        var hash = passwords.encode(password);
        return within.district(text.substring(0, 6), () -> take(text, page.account(), hash))
                ? Page.to("/sign-in", "signin.password-chosen")
                : Page.of(VIEW, page(text));
    }

    private boolean take(String text, String account, String hash) {
        if (!links.use(text)) {
            return false;
        }
        var owner = accounts.find(account).orElseThrow();
        accounts.password(account, hash);
        var who = new SignedIn(SignedIn.Kind.PERSON, owner.district(), owner.person());
        accounts.signOutElsewhere(who.getName(), null);
        audit.did("signin.password-chosen", "person/" + owner.person(), null, null, null);
        if (owner.password() != null) {
            news.passwordReset(owner.person(), text);
        }
        return true;
    }

    private LinkPage page(String text) {
        var district = OneTimeLinks.district(text).orElseThrow(NotFound::new);
        var account = within.district(district, () -> links.person(text).flatMap(p -> accounts.of(district, p)));
        return new LinkPage(
                words.say("signin.choose-password"),
                text,
                account.map(Accounts.Account::name).orElse(""),
                account.isPresent());
    }
}
