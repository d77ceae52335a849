package anlan.judgement.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.judgement.measure.Definitions;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Name;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is held at hand is never older than what the database says. */
@AnlanTest
class PresentTest {

    private static final Period MONTH = Period.parse("2025-12").orElseThrow();

    @Autowired
    private Given given;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Definitions definitions;

    @Autowired
    private Planning planning;

    @Autowired
    private Plans plans;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate once;

    private Given.World started() {
        var world = given.district();
        var lin = world.coordinator("lin");
        world.inside(() -> {
            jdbc.sql(
                            "insert into area (code, valid_from, name, level, recorded_at) values (?, '1949-10-01', '区', 'district', now())")
                    .param(world.area())
                    .update();
            jdbc.sql("insert into area_line (area, above) values (?, ?)")
                    .params(world.area(), world.area())
                    .update();
        });
        Campaign draft = world.inside(() -> {
            long id = planning.make(lin, "problem-areas", new Name("行动", "Campaign"), LocalDate.of(2025, 7, 1));
            return plans.find(id).orElseThrow();
        });
        world.inside(() -> {
            var figures = draft.indicators().stream()
                    .map(i -> new Target(i.code(), null, world.area(), new BigDecimal("0.5"), 1))
                    .toList();
            planning.promise(lin, draft, figures, "");
        });
        world.inside(() -> planning.start(lin, draft));
        return world;
    }

    private @Nullable Double target(Given.World world) {
        return world.inside(() -> values(world)).getFirst().target();
    }

    private List<Value> values(Given.World world) {
        return indicators.now().orElseThrow().values(List.of("satisfaction"), List.of(world.area()), List.of(MONTH));
    }

    private void promise(Given.World world, Viewer viewer, String figure) {
        var campaign = plans.all().getFirst();
        planning.promise(
                viewer,
                campaign,
                List.of(new Target("satisfaction", null, world.area(), new BigDecimal(figure), 1)),
                "改");
    }

    @Test
    void a_figure_set_anew_shows_at_once_and_one_that_was_undone_never() {
        var world = started();
        var ma = world.person("ma", world.commission(), "coordinator");
        assertThat(target(world)).isEqualTo(0.5);
        assertThat(state(world)).isNotNull();
        world.inside(() -> promise(world, ma, "0.6"));
        assertThat(target(world)).isEqualTo(0.6);
        District.in(
                world.code(),
                () -> once.execute(t -> {
                    promise(world, ma, "0.7");
                    assertThat(values(world).getFirst().target()).isEqualTo(0.7);
                    assertThat(indicators.now().orElseThrow().state()).isNull();
                    t.setRollbackOnly();
                    return true;
                }));
        assertThat(target(world)).isEqualTo(0.6);
        world.inside(() -> promise(world, ma, "0.7"));
        assertThat(target(world)).isEqualTo(0.7);
    }

    @Test
    void what_is_recorded_for_a_later_instant_counts_from_then_on() throws Exception {
        var world = started();
        var now = clock.instant();
        var indicator = world.inside(() -> indicators.find("satisfaction").orElseThrow());
        var later = new Indicator(
                indicator.code(),
                indicator.name(),
                "aware / aware_asked",
                indicator.compare(),
                indicator.direction(),
                indicator.unit(),
                indicator.counter(),
                indicator.cadence(),
                indicator.due());
        world.inside(() -> values(world));
        OfficeClock.asIf(
                now.plus(Duration.ofHours(1)),
                () -> world.inside(() -> {
                    assertThat(definitions.add(Definitions.Kind.INDICATOR, "satisfaction", 0, later, "lin", "改"))
                            .isTrue();
                }));
        assertThat(state(world)).isNull();
        OfficeClock.asIf(now.plus(Duration.ofHours(2)), () -> {
            assertThat(state(world)).isNotNull();
            world.inside(() -> values(world));
        });
        assertThat(state(world)).isNull();
    }

    private @Nullable String state(Given.World world) {
        return District.in(
                world.code(),
                () -> once.execute(t -> java.util.Optional.ofNullable(
                                indicators.now().orElseThrow().state()))
                        .orElse(null));
    }
}
