package anlan.promise.campaign;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
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
    private final OfficeClock clock;

    PlanTasks(Plans plans, Wording wording, OfficeClock clock) {
        this.plans = plans;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.PLAN_KEEP)) {
            return List.of();
        }
        var all = plans.all();
        return all.isEmpty()
                ? List.of(task("make", "", "/plan/new", wording.say("campaign.task-make-detail")))
                : all.stream().map(this::next).filter(Objects::nonNull).toList();
    }

    private @Nullable Task next(Campaign campaign) {
        if (campaign instanceof Campaign.Started started) {
            return closing(started);
        }
        if (!(campaign instanceof Campaign.Draft)) {
            return null;
        }
        var readiness = plans.readiness(campaign);
        var path = "/plan/" + campaign.id();
        var name = wording.name(campaign.name());
        var needed = readiness.needed().size();
        return readiness.ready()
                ? task("start", name, path + "/start", wording.say("campaign.task-start-detail"))
                : task(
                        "targets",
                        name,
                        path + "/targets",
                        wording.say("campaign.task-targets-detail", readiness.done(), needed));
    }

    /** Phases are closed one after the other: the first that is open, once it ends within a week. */
    private @Nullable Task closing(Campaign.Started campaign) {
        var today = clock.today();
        return campaign.phases().stream()
                .filter(p -> !campaign.closedPhases().containsKey(p.code()))
                .findFirst()
                .filter(p -> p.to().isBefore(today.plusDays(8)))
                .map(p -> new Task(
                        Task.when(p.to(), today),
                        p.to(),
                        wording.say("campaign.task-close", wording.name(p.name())),
                        wording.say("campaign.task-close-detail", p.to().toString()),
                        "/plan/" + campaign.id() + "/phases/" + p.code(),
                        wording.say("campaign.task-close-act")))
                .orElse(null);
    }

    private Task task(String what, String name, String path, String detail) {
        var title = wording.say("campaign.task-" + what, name);
        return new Task(Task.Urgency.OPEN, null, title, detail, path, wording.say("campaign.task-" + what + "-act"));
    }
}
