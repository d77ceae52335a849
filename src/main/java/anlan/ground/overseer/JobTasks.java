package anlan.ground.overseer;

import anlan.ground.access.Viewer;
import anlan.ground.job.Troubles;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A job that fails again and again is somebody's task, until it has run well or is held. */
@Component
@Order(63)
@Transactional(readOnly = true)
class JobTasks implements Tasks {

    private final Troubles troubles;
    private final Words words;

    JobTasks(Troubles troubles, Words words) {
        this.troubles = troubles;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!Keeping.whole(viewer)) {
            return List.of();
        }
        return troubles.here().stream().map(this::task).toList();
    }

    private Task task(Troubles.Trouble trouble) {
        var name = words.sayOr(trouble.word(), trouble.job());
        return new Task(
                Task.Urgency.OPEN,
                null,
                words.say("overseer.task", name, trouble.failures()),
                words.say("overseer.task-detail"),
                "/jobs/" + trouble.job(),
                words.say("overseer.task-act"));
    }
}
