package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.store.Within;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** After the right password: the code of the authenticator, or one of the recovery sheet. */
@Controller
class SecondStep {

    private static final String VIEW = "ground/signin/SecondStep";

    /** @param phone whether a code is asked for, of the phone or of the recovery sheet */
    record SecondStepPage(String title, boolean phone, boolean passkey) {}

    enum Reason {
        CODE_WRONG,
        TOO_MANY_CODES
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
        return Pending.of(request).map(who -> Page.of(VIEW, page(who))).orElseGet(() -> Page.to("/sign-in"));
    }

    @Open
    @PostMapping("/sign-in/code")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return attempt("code", request, response, who -> within.district(who.district(), () -> wrong(who, code)));
    }

    private Optional<Refused> wrong(Pending who, String code) {
        return factors.opens(who.person(), code)
                ? Optional.empty()
                : Optional.of(new Refused(Reason.CODE_WRONG, "code"));
    }

    /**
     * One try to get in by whatever second factor.
     *
     * @param field of the form where a refusal stands
     * @param check what is wrong with it; empty when it opens
     */
    ModelAndView attempt(
            String field,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Pending, Optional<Refused>> check) {
        var pending = Pending.of(request);
        if (pending.isEmpty()) {
            return Page.to("/sign-in");
        }
        var who = pending.get();
        var buckets = Throttle.secondFactor(who.district(), who.person());
        var wait = throttle.take(buckets);
        if (wait.isPresent()) {
            return refused(who, new Refused(Reason.TOO_MANY_CODES, field, SignIn.minutes(wait.get())));
        }
        var wrong = check.apply(who);
        if (wrong.isPresent()) {
            return refused(who, wrong.get());
        }
        throttle.forgive(buckets);
        Pending.end(request);
        entrance.enter(who.district(), who.person(), request, response);
        return Page.to(who.to());
    }

    private ModelAndView refused(Pending who, Refused refused) {
        return Page.refused(VIEW, page(who), new Refusals().add(refused));
    }

    private SecondStepPage page(Pending who) {
        var title = words.say("signin.second-step");
        return within.district(who.district(), () -> {
            var phone = factors.phone(who.person()) || factors.codesLeft(who.person()) > 0;
            return new SecondStepPage(title, phone, factors.passkey(who.person()));
        });
    }
}
