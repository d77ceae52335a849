package anlan.fact.imports;

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

/** Whoever brings data in does so once. */
@Component
@Order(70)
@Transactional(readOnly = true)
class ImportFirst implements FirstSteps {

    private final JdbcClient jdbc;
    private final Words words;

    ImportFirst(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        var units = viewer.units(Right.DATA_IMPORT);
        return units.isEmpty()
                ? List.of()
                : List.of(new FirstStep(
                        words.say("imports.first-import"),
                        words.say("imports.first-import-why"),
                        "/imports/new",
                        imported(units)));
    }

    private boolean imported(List<Long> units) {
        return jdbc.sql("select exists (select from batch where unit = any(:units))")
                .param("units", units.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}
