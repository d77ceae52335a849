package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.store.Within;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        var pending = Pending.of(request);
        if (pending.isEmpty()) {
            return Page.to("/sign-in");
        }
        var who = pending.get();
        var buckets = Throttle.secondFactor(who.district(), who.person());
        var wait = throttle.take(buckets);
        if (wait.isPresent()) {
            return refused(who, new Refusals().add(Reason.TOO_MANY_CODES, "code", SignIn.minutes(wait.get())));
        }
        if (!within.district(who.district(), () -> factors.opens(who.person(), code))) {
            return refused(who, new Refusals().add(Reason.CODE_WRONG, "code"));
        }
        throttle.forgive(buckets);
        Pending.end(request);
        entrance.enter(who.district(), who.person(), request, response);
        return Page.to(who.to());
    }

    ModelAndView refused(Pending who, Refusals refusals) {
        return Page.refused(VIEW, page(who), refusals);
    }

    private SecondStepPage page(Pending who) {
        var title = words.say("signin.second-step");
        return within.district(who.district(), () -> {
            var phone = factors.phone(who.person()) || factors.codesLeft(who.person()) > 0;
            return new SecondStepPage(title, phone, factors.passkey(who.person()));
        });
    }
}
