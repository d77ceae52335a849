package anlan.ground.signin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Site;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the browser asks the device, for whoever confirms something by a passkey. */
@UseCase
class AskDevice {

    private final Passkeys passkeys;
    private final Site site;

    AskDevice(Passkeys passkeys, Site site) {
        this.passkeys = passkeys;
        this.site = site;
    }

    @May(Right.OWN)
    @PostMapping(ConfirmNow.CHALLENGE)
    @ResponseBody
    Map<String, Object> ask(Viewer viewer, HttpServletRequest request) {
        var challenge = Challenge.ask(Challenge.Purpose.CONFIRM, request);
        return PasskeyOptions.toEnter(
                challenge,
                new RelyingParty(site.origin(request)),
                passkeys.of(viewer.who().id()));
    }
}
