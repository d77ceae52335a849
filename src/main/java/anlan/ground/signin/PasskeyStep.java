package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.signin.PasskeyCheck.Checked;
import anlan.ground.signin.PasskeyEntry.Owner;
import anlan.ground.store.Within;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refused;
import anlan.ground.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** After the right password: a passkey of the same person. */
@Controller
class PasskeyStep {

    private final SecondStep step;
    private final PasskeyEntry entry;
    private final Passkeys passkeys;
    private final Within within;
    private final Site site;

    PasskeyStep(SecondStep step, PasskeyEntry entry, Passkeys passkeys, Within within, Site site) {
        this.step = step;
        this.entry = entry;
        this.passkeys = passkeys;
        this.within = within;
        this.site = site;
    }

    @Open
    @PostMapping("/sign-in/code/passkey/challenge")
    @ResponseBody
    Map<String, Object> ask(HttpServletRequest request) {
        var who = Pending.of(request).orElseThrow(NotFound::new);
        var keys = within.district(who.district(), () -> passkeys.of(who.person()));
        var challenge = Challenge.ask(Challenge.Purpose.SECOND, request);
        return PasskeyOptions.toEnter(challenge, new RelyingParty(site.origin(request)), keys);
    }

    @Open
    @PostMapping("/sign-in/code/passkey")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String answer, HttpServletRequest request, HttpServletResponse response) {
        return step.attempt("answer", request, response, who -> wrong(who, answer, request));
    }

    private Optional<Refused> wrong(Pending who, String answer, HttpServletRequest request) {
        var challenge = Challenge.take(Challenge.Purpose.SECOND, request);
        var party = new RelyingParty(site.origin(request));
        var checked = challenge.isEmpty()
                ? new Checked.Wrong<Owner>(PasskeyFault.PASSKEY_STALE)
                : entry.of(who.district(), who.person(), answer, challenge.get(), party);
        return checked instanceof Checked.Wrong<Owner> wrong
                ? Optional.of(new Refused(wrong.why(), "answer", party))
                : Optional.empty();
    }
}
