package anlan.ground.delivery;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Holders;
import anlan.ground.web.NotFound;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What could not be delivered, for whoever keeps the people whom it did not reach: their task until it is tried again or told otherwise. */
@Component
@Order(60)
@Transactional
class Undelivered implements Tasks {

    private final Mails mails;
    private final Holders holders;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    Undelivered(Mails mails, Holders holders, OfficeClock clock, Audit audit, Words words) {
        this.mails = mails;
        this.holders = holders;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.STAFF_KEEP) || !mails.anyLost()) {
            return List.of();
        }
        var lost = of(people(viewer).keySet()).size();
        return lost == 0
                ? List.of()
                : List.of(new Task(
                        Task.Urgency.OPEN,
                        null,
                        words.say("delivery.task-lost", lost),
                        words.say("delivery.task-lost-detail"),
                        "/messages/sending",
                        words.say("delivery.task-lost-act")));
    }

    Map<Long, String> people(Viewer viewer) {
        return holders.within(viewer.units(Right.STAFF_KEEP));
    }

    List<Mails.Lost> of(Collection<Long> people) {
        return mails.lost(people);
    }

    void tryAgain(long message, long person, Viewer viewer) {
        each(message, person, viewer, "notify.tried-again", lost -> mails.tryAgain(lost, clock.instant()));
    }

    void settle(long message, long person, Viewer viewer) {
        each(message, person, viewer, "notify.settled", lost -> mails.settle(lost, clock.instant()));
    }

    private void each(long message, long person, Viewer viewer, String did, Consumer<Mails.Lost> work) {
        var found = of(people(viewer).keySet()).stream()
                .filter(l -> l.message() == message && l.person() == person)
                .findFirst()
                .orElseThrow(NotFound::new);
        work.accept(found);
        audit.did(did, "message/%d/person/%d".formatted(message, person), null, null, null);
    }
}
