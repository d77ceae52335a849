package anlan.ground.audit;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The auditor opens an entry. */
@Component
@Order(85)
@Transactional(readOnly = true)
class AuditFirst implements FirstSteps {

    private final JdbcClient jdbc;
    private final Words words;

    AuditFirst(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        return viewer.may(Right.AUDIT_SEE)
                ? List.of(new FirstStep(
                        words.say("audit.first-entry"), words.say("audit.first-entry-why"), "/audit", read(viewer)))
                : List.of();
    }

    private boolean read(Viewer viewer) {
        return jdbc.sql("select exists (select from audit_entry where what = 'audit.entry-read' and who = :who)")
                .param("who", "person:" + viewer.who().id())
                .query(Boolean.class)
                .single();
    }
}
