package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revisions that wait: for whoever may approve them, and, sent back, for those who wrote them. */
@Component
@Order(31)
@Transactional(readOnly = true)
class RevisionTasks implements Tasks {

    private final Plans plans;
    private final Revisions revisions;
    private final Approvers approvers;
    private final ApprovalTerm term;
    private final Wording wording;
    private final Clock clock;

    RevisionTasks(
            Plans plans, Revisions revisions, Approvers approvers, ApprovalTerm term, Wording wording, Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.approvers = approvers;
        this.term = term;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.PLAN_KEEP) && !approvers.among(viewer)) {
            return List.of();
        }
        return revisions.open().stream().flatMap(r -> task(r, viewer)).toList();
    }

    private Stream<Task> task(Revision revision, Viewer viewer) {
        var campaign = plans.find(revision.kept().campaign()).orElseThrow();
        if (campaign instanceof Campaign.Closed) {
            return Stream.empty();
        }
        boolean own = viewer.hands().stream().anyMatch(revision.kept().hands()::contains);
        if (revision instanceof Revision.Submitted s && own) {
            return Stream.of(
                    open(campaign, s, Task.Urgency.WAITING, "waiting", s.asked().by()));
        }
        if (revision instanceof Revision.Submitted s && approvers.among(viewer)) {
            return Stream.of(decide(campaign, s));
        }
        return revision instanceof Revision.Draft d && own
                ? d.returned().stream().map(step -> open(campaign, d, Task.Urgency.OPEN, "returned", step.why()))
                : Stream.empty();
    }

    /** The longer it lies, the more urgent it is. */
    private Task decide(Campaign campaign, Revision.Submitted submitted) {
        var kept = submitted.kept();
        var due = term.due(submitted);
        var why =
                kept.first() ? wording.say("revision.task-first") : kept.text().why();
        return new Task(
                Task.when(due, LocalDate.now(clock)),
                due,
                wording.say("revision.task-decide", wording.name(campaign.name())),
                wording.say("revision.task-decide-detail", submitted.asked().by(), why),
                kept.path(),
                wording.say("revision.task-decide-act"));
    }

    private Task open(Campaign campaign, Revision revision, Task.Urgency urgency, String what, String detail) {
        return new Task(
                urgency,
                null,
                wording.say("revision.task-" + what, wording.name(campaign.name())),
                wording.say("revision.task-" + what + "-detail", detail),
                revision.kept().path(),
                wording.say("revision.task-" + what + "-act"));
    }
}
