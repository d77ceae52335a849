package anlan.ground.hook;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A robot is tried, or called no longer. */
@UseCase
class KeepHook {

    private final Hooks hooks;
    private final HookQueue queue;
    private final Audit audit;

    KeepHook(Hooks hooks, HookQueue queue, Audit audit) {
        this.hooks = hooks;
        this.queue = queue;
        this.audit = audit;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/hooks/{hook}/trials")
    ModelAndView tryOut(@PathVariable long hook, Viewer viewer) {
        queue.tryOut(mine(hook, viewer));
        audit.did("hook.tried", "hook/" + hook, null, null, null);
        return Page.to("/hooks", "hook.tried");
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/hooks/{hook}/ending")
    ModelAndView end(@PathVariable long hook, Viewer viewer) {
        var found = mine(hook, viewer);
        hooks.end(hook);
        audit.did("hook.ended", found.record(), found, null, null);
        return Page.to("/hooks", "hook.ended");
    }

    private Hook mine(long id, Viewer viewer) {
        return hooks.find(id)
                .filter(h -> viewer.units(Right.STAFF_KEEP).contains(h.unit()))
                .orElseThrow(NotFound::new);
    }
}
