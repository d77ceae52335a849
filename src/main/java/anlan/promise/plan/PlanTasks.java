package anlan.promise.plan;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What still keeps a campaign from being started. */
@Component
@Order(30)
@Transactional(readOnly = true)
class PlanTasks implements Tasks {

    private final Plans plans;
    private final Wording wording;

    PlanTasks(Plans plans, Wording wording) {
        this.plans = plans;
        this.wording = wording;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.PLAN_KEEP)) {
            return List.of();
        }
        var all = plans.all();
        return all.isEmpty()
                ? List.of(task("make", "", "/plan/new", wording.say("plan.task-make-detail")))
                : all.stream().map(this::next).filter(Objects::nonNull).toList();
    }

    private @Nullable Task next(Campaign campaign) {
        if (!(campaign instanceof Campaign.Draft)) {
            return null;
        }
        var readiness = plans.readiness(campaign);
        var path = "/plan/" + campaign.id();
        var name = wording.name(campaign.name());
        var needed = readiness.needed().size();
        return readiness.ready()
                ? task("start", name, path + "/start", wording.say("plan.task-start-detail"))
                : task(
                        "targets",
                        name,
                        path + "/targets",
                        wording.say("plan.task-targets-detail", readiness.done(), needed));
    }

    private Task task(String what, String name, String path, String detail) {
        var title = wording.say("plan.task-" + what, name);
        return new Task(Task.Urgency.OPEN, null, title, detail, path, wording.say("plan.task-" + what + "-act"));
    }
}
