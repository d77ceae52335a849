package anlan.promise.revision;

import anlan.ground.notify.Reminder;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells those who may approve once more, on the day by which what was asked for should be decided. */
@Component
class ApprovalReminder implements Reminder {

    private final Revisions revisions;
    private final Plans plans;
    private final ApprovalTerm term;
    private final RevisionNews news;

    ApprovalReminder(Revisions revisions, Plans plans, ApprovalTerm term, RevisionNews news) {
        this.revisions = revisions;
        this.plans = plans;
        this.term = term;
        this.news = news;
    }

    @Override
    public String name() {
        return "revision";
    }

    @Override
    public void remind(LocalDate today) {
        for (var revision : revisions.open()) {
            if (revision instanceof Revision.Submitted submitted && !today.isBefore(term.due(submitted))) {
                plans.find(revision.kept().campaign())
                        .filter(c -> !(c instanceof Campaign.Closed))
                        .ifPresent(c -> news.waits(c, submitted));
            }
        }
    }
}
