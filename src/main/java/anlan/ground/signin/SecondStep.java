package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.store.Within;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** After the right password: the code of the authenticator, or one of the recovery sheet. */
@Controller
class SecondStep {

    private static final String VIEW = "ground/signin/SecondStep";
    private static final InstantSource WORLD = InstantSource.system();

    record SecondStepPage(String title) {}

    enum Reason {
        CODE_WRONG,
        TOO_MANY_CODES
    }

    /** Who has shown the password, for ten minutes. It opens nothing by itself. */
    record Pending(String district, long person, String to, Instant until) implements Serializable {

        private static final String KEY = "signin.pending";

        static void begin(Accounts.Account account, String to, HttpServletRequest request) {
            request.getSession();
            request.changeSessionId();
            var until = WORLD.instant().plus(Duration.ofMinutes(10));
            request.getSession().setAttribute(KEY, new Pending(account.district(), account.person(), to, until));
        }

        static Optional<Pending> of(HttpServletRequest request) {
            return Optional.ofNullable(request.getSession(false))
                    .map(s -> s.getAttribute(KEY) instanceof Pending p ? p : null)
                    .filter(p -> WORLD.instant().isBefore(p.until()));
        }

        static void end(HttpServletRequest request) {
            request.getSession().removeAttribute(KEY);
        }
    }

    private final SecondFactors factors;
    private final Throttle throttle;
    private final Entrance entrance;
    private final Within within;
    private final Words words;

    SecondStep(SecondFactors factors, Throttle throttle, Entrance entrance, Within within, Words words) {
        this.factors = factors;
        this.throttle = throttle;
        this.entrance = entrance;
        this.within = within;
        this.words = words;
    }

    @Open
    @GetMapping("/sign-in/code")
    ModelAndView form(HttpServletRequest request) {
        return Pending.of(request).isPresent() ? Page.of(VIEW, page()) : Page.to("/sign-in");
    }

    @Open
    @PostMapping("/sign-in/code")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var pending = Pending.of(request);
        if (pending.isEmpty()) {
            return Page.to("/sign-in");
        }
        var who = pending.get();
        var buckets = Throttle.secondFactor(who.district(), who.person());
        var wait = throttle.take(buckets);
        if (wait.isPresent()) {
            return refused(new Refusals().add(Reason.TOO_MANY_CODES, "code", SignIn.minutes(wait.get())));
        }
        if (!within.district(who.district(), () -> factors.opens(who.person(), code))) {
            return refused(new Refusals().add(Reason.CODE_WRONG, "code"));
        }
        throttle.forgive(buckets);
        Pending.end(request);
        entrance.enter(who.district(), who.person(), request, response);
        return Page.to(who.to());
    }

    private ModelAndView refused(Refusals refusals) {
        return Page.refused(VIEW, page(), refusals);
    }

    private SecondStepPage page() {
        return new SecondStepPage(words.say("signin.second-step"));
    }
}
