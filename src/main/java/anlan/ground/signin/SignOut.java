package anlan.ground.signin;

import anlan.ground.access.Open;
import anlan.ground.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing out: here at once, and elsewhere where the way in by which one came offers it. */
@Controller
class SignOut {

    private final List<Parting> partings;

    SignOut(List<Parting> partings) {
        this.partings = partings;
    }

    @Open
    @PostMapping("/sign-out")
    ModelAndView leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Page.to("/sign-in");
        }
        var next = partings.stream()
                .map(p -> p.of(request))
                .flatMap(Optional::stream)
                .findFirst();
        session.invalidate();
        return Page.to(next.map(Supplier::get).orElse("/sign-in"));
    }
}
