package anlan.ground.delegation;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom one stands in for these days: said on the start page, since nobody looks for it. */
@Component
@Order(10)
@Transactional(readOnly = true)
class DelegationTasks implements Tasks {

    private final Delegations delegations;
    private final OfficeClock clock;
    private final Words words;

    DelegationTasks(Delegations delegations, OfficeClock clock, Words words) {
        this.delegations = delegations;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        var who = viewer.who();
        if (who.kind() != SignedIn.Kind.PERSON || viewer.giver() != null) {
            return List.of();
        }
        return delegations.of(who.id()).stream()
                .filter(d -> d.taker() == who.id() && d.runs(clock.today()))
                .map(d -> new Task(
                        Task.Urgency.OPEN,
                        d.until(),
                        words.say("delegation.task", d.giverName()),
                        words.say("delegation.task-detail", d.unitName(), words.say("staff.role-" + d.role())),
                        "/account/delegations",
                        words.say("delegation.task-act")))
                .toList();
    }
}
