package anlan.ground.hook;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a robot or a system did not take after the last try is somebody's task. */
@Component
@Order(61)
@Transactional(readOnly = true)
class HookTasks implements Tasks {

    private final Hooks hooks;
    private final Posts posts;
    private final Words words;

    HookTasks(Hooks hooks, Posts posts, Words words) {
        this.hooks = hooks;
        this.posts = posts;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.STAFF_KEEP)) {
            return List.of();
        }
        var mine = hooks.of(viewer.units(Right.STAFF_KEEP));
        var lost = posts.lost(mine.stream().map(Hook::id).toList()).size();
        return lost == 0
                ? List.of()
                : List.of(new Task(
                        Task.Urgency.OPEN,
                        null,
                        words.say("hook.task-lost", lost),
                        words.say("hook.task-lost-detail"),
                        "/hooks",
                        words.say("hook.task-lost-act")));
    }
}
