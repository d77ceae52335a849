package anlan.ground.gazetteer;

import anlan.ground.access.Viewer;
import anlan.ground.place.Keeping;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps the places brings in areas, outlines and residents. */
@Component
@Order(40)
@Transactional(readOnly = true)
class GazetteerFirst implements FirstSteps {

    private final JdbcClient jdbc;
    private final Words words;

    GazetteerFirst(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        return Keeping.whole(viewer)
                ? List.of(
                        step("areas", exists("select from area")),
                        step("outlines", exists("select from area_outline")),
                        step("people", exists("select from area_people")))
                : List.of();
    }

    private boolean exists(String sql) {
        return jdbc.sql("select exists (" + sql + ")").query(Boolean.class).single();
    }

    private FirstStep step(String kind, boolean done) {
        return new FirstStep(
                words.say("gazetteer.first-" + kind),
                words.say("gazetteer.first-" + kind + "-why"),
                "/areas/files/new?kind=" + kind,
                done);
    }
}
