package anlan.fact.figure;

import anlan.ground.access.Viewer;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator draws up forms; units fill in their first. */
@Component
@Order(80)
@Transactional(readOnly = true)
class ReportFirst implements FirstSteps {

    private final JdbcClient jdbc;
    private final Forms forms;
    private final Desks desks;
    private final Words words;

    ReportFirst(JdbcClient jdbc, Forms forms, Desks desks, Words words) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.desks = desks;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        var steps = new ArrayList<FirstStep>();
        if (Desks.keeps(viewer)) {
            steps.add(step("forms", "/figures/forms", !forms.all().isEmpty()));
        }
        var writing = desks.writing(viewer);
        if (!writing.isEmpty()) {
            steps.add(step("report", "/figures", reported(writing)));
        }
        return steps;
    }

    private boolean reported(Set<Long> units) {
        return jdbc.sql("select exists (select from figure_report where unit = any(:units))")
                .param("units", units.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    private FirstStep step(String what, String path, boolean done) {
        return new FirstStep(words.say("figure.first-" + what), words.say("figure.first-" + what + "-why"), path, done);
    }
}
