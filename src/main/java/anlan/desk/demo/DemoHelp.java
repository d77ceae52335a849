package anlan.desk.demo;

import anlan.fact.helping.Touching;
import anlan.fact.problem.Said;
import anlan.fact.rectification.Steps;
import anlan.ground.staff.Units;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** A made-up problem that touches other areas: several units help, some did their part, some are late, one is just asked. */
@Component
class DemoHelp {

    private static final List<String> AREAS = List.of("999901001000", "999901003000");

    private final ProblemHands hands;
    private final Steps steps;
    private final Touching touching;
    private final Units units;
    private final Cast cast;

    DemoHelp(ProblemHands hands, Steps steps, Touching touching, Units units, Cast cast) {
        this.hands = hands;
        this.steps = steps;
        this.touching = touching;
        this.units = units;
        this.cast = cast;
    }

    List<Act> acts() {
        return Pack.rows("help.csv").stream()
                .map(row -> new Act(LocalDateTime.parse(row.getField("at")), () -> take(row)))
                .toList();
    }

    private void take(NamedCsvRecord row) {
        long problem = hands.id(row.getField("key"));
        var text = row.getField("text");
        cast.as(row.getField("who"), LocalDateTime.parse(row.getField("at")), viewer -> {
            if (row.getField("act").equals("areas")) {
                touching.areas(problem, AREAS, text, viewer);
            } else {
                steps.take(problem, row.getField("act"), said(row), viewer);
            }
        });
    }

    private Said said(NamedCsvRecord row) {
        var unit = row.getField("unit");
        var id = unit.isEmpty()
                ? null
                : String.valueOf(units.byCode(unit).orElseThrow().id());
        return new Said(row.getField("text"), id, null, row.getField("until"), null, null, null);
    }
}
