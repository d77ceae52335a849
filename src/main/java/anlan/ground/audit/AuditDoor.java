package anlan.ground.audit;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Door;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditDoor {

    @Bean
    Door auditLog() {
        return new Door(Door.Section.HOUSE, 80, "/audit", "audit.title", Right.AUDIT_SEE);
    }

    /** Heads that do not leave the house are the auditor's concern. */
    @Bean
    Tasks headsNotSent(Sendings sendings, Words words) {
        return viewer -> tasks(viewer, sendings, words);
    }

    private static List<Task> tasks(Viewer viewer, Sendings sendings, Words words) {
        if (!viewer.may(Right.AUDIT_SEE)) {
            return List.of();
        }
        return sendings.shown().stream()
                .filter(Sendings.Shown::failed)
                .map(s -> new Task(
                        Task.Urgency.OVERDUE,
                        null,
                        words.say("audit.task-not-sent", s.way()),
                        s.said(),
                        "/audit/proof",
                        words.say("audit.task-look")))
                .toList();
    }
}
