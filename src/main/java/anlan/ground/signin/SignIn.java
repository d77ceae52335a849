package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewers;
import anlan.ground.store.Districts;
import anlan.ground.store.Within;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Site;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by name and password, then by the second factor where one is set up. */
@Controller
class SignIn {

    private static final String VIEW = "ground/signin/SignIn";

    /**
     * @param passkeys whether this address can have them
     * @param empty whether nobody has an account yet
     * @param others ways in of other rooms
     */
    record SignInPage(String title, String name, String to, boolean empty, boolean passkeys, List<Other> others) {}

    record Other(String path, String name) {}

    enum Reason {
        NAME_OR_PASSWORD_WRONG,
        TOO_MANY_TRIES
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Entrance entrance;
    private final Viewers viewers;
    private final Within within;
    private final Districts districts;
    private final Words words;
    private final Site site;
    private final List<Gateway> gateways;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            Entrance entrance,
            Viewers viewers,
            Within within,
            Districts districts,
            Words words,
            Site site,
            List<Gateway> gateways) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.entrance = entrance;
        this.viewers = viewers;
        this.within = within;
        this.districts = districts;
        this.words = words;
        this.site = site;
        this.gateways = gateways;
    }

    @Open
    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return Page.of(VIEW, page("", to, request));
    }

    /** No transaction spans this: a connection must not be held while passwords wait their turn to be compared. */
    @Open
    @PostMapping("/sign-in")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = accounts.find(name);
        var buckets = buckets(account, name, request);
        var wait = throttle.take(buckets);
        if (wait.isPresent()) {
            var refusals = new Refusals().add(Reason.TOO_MANY_TRIES, "password", minutes(wait.get()));
            return refused(name, to, refusals, request);
        }
        var kept = account.map(Accounts.Account::password).orElse(null);
        if (!passwords.matches(shortened(password), kept)
                || account.filter(a -> stillHere(a.district(), a.person())).isEmpty()) {
            return refused(name, to, new Refusals().add(Reason.NAME_OR_PASSWORD_WRONG, "password"), request);
        }
        throttle.forgive(buckets);
        return known(account.orElseThrow(), password, Entrance.inside(to), request, response);
    }

    private List<Throttle.Bucket> buckets(Optional<Accounts.Account> account, String name, HttpServletRequest request) {
        return account.flatMap(a -> entrance.device(a.district(), a.person(), request))
                .map(Throttle::known)
                .orElseGet(() -> Throttle.unknown(Accounts.plain(name), request.getRemoteAddr()));
    }

    boolean stillHere(String district, long person) {
        var who = new SignedIn(SignedIn.Kind.PERSON, district, person);
        return within.district(district, () -> viewers.now(who)).isPresent();
    }

    private ModelAndView known(
            Accounts.Account account,
            String password,
            String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (passwords.upgradeEncoding(account.password())) {
            accounts.password(account.name(), passwords.encode(password));
        }
        return entrance.proceed(account, false, to, request, response);
    }

    ModelAndView refused(String name, String to, Refusals refusals, HttpServletRequest request) {
        return Page.refused(VIEW, page(name, to, request), refusals);
    }

    private SignInPage page(String name, String to, HttpServletRequest request) {
        var passkeys = new RelyingParty(site.origin(request)).takesPasskeys();
        return new SignInPage(
                words.say("signin.sign-in"),
                name,
                Entrance.inside(to),
                districts.all().isEmpty(),
                passkeys,
                others());
    }

    private List<Other> others() {
        return gateways.stream()
                .filter(g -> g.open().getAsBoolean())
                .map(g -> new Other(g.path(), words.say(g.key())))
                .toList();
    }

    private static String shortened(String password) {
        return password.substring(0, Math.min(password.length(), PasswordRules.MOST));
    }

    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
