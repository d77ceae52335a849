package anlan.ground.staff;

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

/** Whoever keeps people enters units and colleagues. */
@Component
@Order(50)
@Transactional(readOnly = true)
class StaffFirst implements FirstSteps {

    private final JdbcClient jdbc;
    private final Words words;

    StaffFirst(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        var units = viewer.units(Right.STAFF_KEEP);
        return units.isEmpty()
                ? List.of()
                : List.of(
                        step("units", "/units", units.size() > 1),
                        step("people", "/people", colleagues(viewer, units)));
    }

    private boolean colleagues(Viewer viewer, List<Long> units) {
        return jdbc.sql("select exists (select from post where unit = any(:units) and person <> :person)")
                .param("units", units.toArray(Long[]::new))
                .param("person", viewer.who().id())
                .query(Boolean.class)
                .single();
    }

    private FirstStep step(String what, String path, boolean done) {
        return new FirstStep(words.say("staff.first-" + what), words.say("staff.first-" + what + "-why"), path, done);
    }
}
