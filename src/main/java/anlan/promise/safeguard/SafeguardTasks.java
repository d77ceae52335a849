package anlan.promise.safeguard;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import anlan.promise.plan.Plans;
import java.util.HashSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is short of what one promised, and what was used over what was committed: for whoever promised it. */
@Component
@Order(17)
@Transactional(readOnly = true)
class SafeguardTasks implements Tasks {

    private static final int MOST = 5;

    private final Safeguards safeguards;
    private final Tables tables;
    private final Figures figures;
    private final Plans plans;
    private final Words words;
    private final OfficeClock clock;

    SafeguardTasks(Safeguards safeguards, Tables tables, Figures figures, Plans plans, Words words, OfficeClock clock) {
        this.safeguards = safeguards;
        this.tables = tables;
        this.figures = figures;
        this.plans = plans;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        var promised = viewer.may(Right.SAFEGUARDS_KEEP)
                ? new HashSet<>(safeguards.promisedBy(viewer.hands()))
                : new HashSet<Long>();
        var campaign = plans.current(clock.today());
        if (promised.isEmpty() || campaign.isEmpty()) {
            return List.of();
        }
        var lacking = tables.rows(campaign.get().id(), viewer).stream()
                .filter(r -> promised.contains(r.held().duty())
                        && !r.duty().done()
                        && !Figures.badge(r.held()).equals("good"))
                .toList();
        if (lacking.size() > MOST) {
            return List.of(task(
                    words.say("safeguard.task-many", String.valueOf(lacking.size())),
                    words.say("safeguard.task"),
                    "/plan/" + campaign.get().id() + "/safeguards?lacking=1"));
        }
        return lacking.stream()
                .map(r -> task(
                        r.duty().title(),
                        figures.what(r.held()) + words.say("safeguard.colon") + figures.state(r.held()),
                        r.duty().path() + "/safeguards"))
                .toList();
    }

    private Task task(String title, String detail, String path) {
        return new Task(Task.Urgency.OPEN, null, title, detail, path, words.say("safeguard.task-act"));
    }
}
