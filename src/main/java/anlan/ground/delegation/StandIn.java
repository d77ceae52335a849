package anlan.ground.delegation;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Entrance;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning to act for somebody, and being oneself again. */
@UseCase
class StandIn {

    private final Delegations delegations;
    private final Entrance entrance;
    private final OfficeClock clock;
    private final Audit audit;

    StandIn(Delegations delegations, Entrance entrance, OfficeClock clock, Audit audit) {
        this.delegations = delegations;
        this.entrance = entrance;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.OWN)
    @PostMapping("/account/delegations/{id}/acting")
    ModelAndView begin(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String message,
            HttpServletRequest request,
            HttpServletResponse response) {
        var lent = delegations
                .find(id)
                .filter(d -> d.taker() == viewer.who().id() && d.runs(clock.today()))
                .orElseThrow(NotFound::new);
        entrance.hat(viewer.who().actingBy(lent.id()), request, response);
        audit.did("delegation.acting-begun", lent.path(), null, lent, null);
        return Page.to(message.matches("[0-9]{1,18}") ? "/messages/" + message : "/");
    }

    @May(Right.OWN)
    @PostMapping("/account/acting/ending")
    ModelAndView end(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (viewer.who().acting() != 0) {
            entrance.hat(viewer.who().actingBy(SignedIn.ONESELF), request, response);
            audit.did("delegation.acting-ended", "person/" + viewer.who().id(), null, null, null);
        }
        return Page.to("/");
    }
}
