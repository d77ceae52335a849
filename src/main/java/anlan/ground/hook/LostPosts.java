package anlan.ground.hook;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a robot or a system did not take is sent once more, or told otherwise. */
@UseCase
class LostPosts {

    private final Hooks hooks;
    private final Posts posts;
    private final OfficeClock clock;
    private final Audit audit;

    LostPosts(Hooks hooks, Posts posts, OfficeClock clock, Audit audit) {
        this.hooks = hooks;
        this.posts = posts;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/hooks/{hook}/undelivered/tries")
    ModelAndView tryAgain(@PathVariable long hook, @RequestParam long message, Viewer viewer) {
        posts.tryAgain(lost(hook, message, viewer), clock.instant());
        audit.did("hook.tried-again", "hook/" + hook, null, null, null);
        return Page.to("/hooks", "hook.tried-again");
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/hooks/{hook}/undelivered/settlements")
    ModelAndView settle(@PathVariable long hook, @RequestParam long message, Viewer viewer) {
        lost(hook, message, viewer);
        posts.end(hook, message, "settled", clock.instant(), null);
        audit.did("hook.settled", "hook/" + hook, null, null, null);
        return Page.to("/hooks", "hook.settled");
    }

    private Posts.Lost lost(long hook, long message, Viewer viewer) {
        var mine = hooks.find(hook)
                .filter(h -> viewer.units(Right.STAFF_KEEP).contains(h.unit()))
                .orElseThrow(NotFound::new);
        return posts.lost(List.of(mine.id())).stream()
                .filter(l -> l.message() == message)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
