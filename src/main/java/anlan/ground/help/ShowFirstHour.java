package anlan.ground.help;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.FirstStep;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first hour: a few steps for one's role, ticked by what has been done. */
@UseCase
class ShowFirstHour {

    /** @param role what this role comes for; empty without a post */
    record FirstHourPage(String title, String role, List<FirstStep> steps, boolean ended) {}

    private final FirstHour hour;
    private final Audit audit;
    private final Words words;

    ShowFirstHour(FirstHour hour, Audit audit, Words words) {
        this.hour = hour;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/first-hour")
    ModelAndView show(Viewer viewer) {
        var steps = hour.of(viewer);
        var left = steps.stream().filter(s -> !s.done()).count();
        var role = viewer.posts().isEmpty() ? "" : viewer.posts().getFirst().role();
        return Page.of(
                "ground/help/ShowFirstHour",
                new FirstHourPage(
                        left == 0 ? words.say("help.hour-done") : words.say("help.hour-left", left),
                        words.sayOr("help.role-" + role, ""),
                        steps,
                        hour.ended(viewer)));
    }

    @May(Right.OWN)
    @PostMapping("/first-hour/ending")
    ModelAndView end(Viewer viewer) {
        hour.end(viewer);
        audit.did("help.ended", "person/" + viewer.who().id(), null, null, null);
        return Page.to("/", "help.hour-ended");
    }

    @May(Right.OWN)
    @PostMapping("/first-hour/return")
    ModelAndView again(Viewer viewer) {
        hour.again(viewer);
        audit.did("help.again", "person/" + viewer.who().id(), null, null, null);
        return Page.to("/first-hour");
    }
}
