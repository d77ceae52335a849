package anlan.desk.demo;

import anlan.fact.figure.Figures;
import anlan.fact.figure.Filed;
import anlan.ground.staff.Units;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Made-up figures that townships reported: most in time, some late, some not at all. */
@Component
@Order(40)
class DemoFigures implements Part {

    private static final YearMonth FIRST = YearMonth.of(2025, 7);
    private static final List<String> FACILITIES =
            List.of("cameras-added", "guard-posts", "patrol-teams", "patrol-members");
    private static final List<String> SURVEYS = List.of("satisfaction", "awareness", "support");

    private final Figures figures;
    private final Filed filed;
    private final Units units;
    private final Cast cast;
    private final Tell tell;

    DemoFigures(Figures figures, Filed filed, Units units, Cast cast, Tell tell) {
        this.figures = figures;
        this.filed = filed;
        this.units = units;
        this.cast = cast;
        this.tell = tell;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("figures", "demo.step-figures", this::report));
    }

    private void report() {
        cast.as(Cast.COORDINATOR, FIRST.atDay(1), viewer -> draw());
        Pack.rows("figures.csv").forEach(row -> as(row, () -> filed.counts(unit(row), month(row), counts(row))));
        Pack.rows("surveys.csv").forEach(row -> as(row, () -> filed.answers(unit(row), month(row), answers(row))));
    }

    /** The forms' names are kept as they are written: the district's office writes Chinese. */
    private void draw() {
        tell.inChinese(() -> figures.startShipped(FIRST));
    }

    private void as(NamedCsvRecord row, Runnable work) {
        cast.as(row.getField("account"), LocalDate.parse(row.getField("reported_on")), viewer -> work.run());
    }

    private long unit(NamedCsvRecord row) {
        return units.byCode(row.getField("unit")).orElseThrow().id();
    }

    private static YearMonth month(NamedCsvRecord row) {
        return YearMonth.parse(row.getField("month"));
    }

    private static Map<String, Long> counts(NamedCsvRecord row) {
        var counts = new LinkedHashMap<String, Long>();
        FACILITIES.forEach(code -> counts.put(code, Long.valueOf(row.getField(code))));
        return counts;
    }

    private static Map<String, Filed.Answers> answers(NamedCsvRecord row) {
        var answers = new LinkedHashMap<String, Filed.Answers>();
        long asked = Long.parseLong(row.getField("asked"));
        SURVEYS.forEach(code -> answers.put(code, new Filed.Answers(Long.parseLong(row.getField(code)), asked)));
        return answers;
    }
}
