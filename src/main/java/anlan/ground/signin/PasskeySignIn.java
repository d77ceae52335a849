package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.signin.PasskeyCheck.Checked;
import anlan.ground.signin.PasskeyEntry.Owner;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by a passkey alone: it is something one has, opened by the device for its owner only, so it stands for both factors. */
@Controller
class PasskeySignIn {

    private final PasskeyEntry entry;
    private final SignIn signIn;
    private final Throttle throttle;
    private final Entrance entrance;
    private final Site site;

    PasskeySignIn(PasskeyEntry entry, SignIn signIn, Throttle throttle, Entrance entrance, Site site) {
        this.entry = entry;
        this.signIn = signIn;
        this.throttle = throttle;
        this.entrance = entrance;
        this.site = site;
    }

    @Open
    @PostMapping("/sign-in/passkey/challenge")
    @ResponseBody
    Map<String, Object> ask(HttpServletRequest request) {
        var challenge = Challenge.ask(Challenge.Purpose.ENTER, request);
        return PasskeyOptions.toEnter(challenge, new RelyingParty(site.origin(request)), List.of());
    }

    @Open
    @PostMapping("/sign-in/passkey")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var buckets = Throttle.passkey(request.getRemoteAddr());
        var wait = throttle.take(buckets);
        if (wait.isPresent()) {
            var refusals = new Refusals().add(SignIn.Reason.TOO_MANY_TRIES, "answer", SignIn.minutes(wait.get()));
            return signIn.refused("", to, refusals, request);
        }
        var challenge = Challenge.take(Challenge.Purpose.ENTER, request);
        var party = new RelyingParty(site.origin(request));
        var checked = challenge.isEmpty()
                ? new Checked.Wrong<Owner>(PasskeyFault.PASSKEY_STALE)
                : entry.anybody(answer, challenge.get(), party);
        return switch (checked) {
            case Checked.Wrong<Owner> wrong ->
                signIn.refused("", to, new Refusals().add(wrong.why(), "answer", party), request);
            case Checked.Right<Owner> right -> {
                throttle.forgive(buckets);
                yield entered(right.said(), to, request, response);
            }
        };
    }

    private ModelAndView entered(Owner owner, String to, HttpServletRequest request, HttpServletResponse response) {
        if (!signIn.stillHere(owner.district(), owner.person())) {
            return signIn.refused("", to, new Refusals().add(PasskeyFault.PASSKEY_UNKNOWN, "answer"), request);
        }
        entrance.enter(owner.district(), owner.person(), request, response);
        return Page.to(Entrance.inside(to));
    }
}
