package anlan.desk.demo;

import anlan.ground.access.Viewer;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Name;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The campaign from the shipped template, with example figures, started on its first day. */
@Component
@Order(30)
class DemoPlan implements Part {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private final Planning planning;
    private final Plans plans;
    private final Cast cast;
    private final Tell tell;

    DemoPlan(Planning planning, Plans plans, Cast cast, Tell tell) {
        this.planning = planning;
        this.plans = plans;
        this.cast = cast;
        this.tell = tell;
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("campaign", "demo.step-campaign", () -> cast.as(Cast.COORDINATOR, FIRST_DAY, this::campaign)));
    }

    private void campaign(Viewer viewer) {
        var name =
                new Name(tell.in(Locale.SIMPLIFIED_CHINESE, "demo.campaign"), tell.in(Locale.ENGLISH, "demo.campaign"));
        long id = planning.make(viewer, "problem-areas", name, FIRST_DAY);
        var draft = plans.find(id).orElseThrow();
        planning.promise(
                viewer,
                draft,
                Pack.rows("targets.csv").stream().map(DemoPlan::target).toList(),
                "");
        planning.start(viewer, draft);
        Campaign started = plans.find(id).orElseThrow();
        Pack.rows("key-areas.csv")
                .forEach(row -> planning.markKeyArea(
                        viewer,
                        started,
                        row.getField("area"),
                        FIRST_DAY,
                        null,
                        tell.in(Locale.SIMPLIFIED_CHINESE, "demo.key-area")));
    }

    private static Target target(NamedCsvRecord row) {
        String phase = row.getField("phase");
        return new Target(
                row.getField("indicator"),
                phase.isEmpty() ? null : phase,
                row.getField("area"),
                new BigDecimal(row.getField("value")),
                1);
    }
}
