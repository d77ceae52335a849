package anlan.judgement.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.imports.Imports;
import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.judgement.measure.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A source that says nothing of outcomes: its cases are not uncleared, nobody knows. */
@AnlanTest
class OutcomeUntoldTest {

    private static final Period JULY = Period.parse("2025-07").orElseThrow();
    private static final Period SUMMER = Period.parse("2025-07/2025-08").orElseThrow();

    private static final String UNTOLD = "案件编号,区划代码,案件类别,发案时间\n";
    private static final String TOLD = "案件编号,区划代码,案件类别,发案时间,是否查处\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Imports imports;

    @Autowired
    private Indicators indicators;

    @TempDir
    private Path folder;

    private Given.World world;
    private Viewer lin;
    private List<String> levels;

    @BeforeEach
    void a_district_of_one_village() {
        world = given.district();
        lin = world.coordinator("lin");
        var d = world.code();
        levels = List.of(d + "001001", d + "001000", world.area());
        world.inside(() -> {
            area(levels.get(2), "district", null);
            area(levels.get(1), "township", levels.get(2));
            area(levels.get(0), "village", levels.get(1));
        });
    }

    private void area(String code, String level, @Nullable String parent) {
        jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at)
                        values (?, date '1949-10-01', ?, ?, ?, now())
                        """).params(code, level, level, parent).update();
        jdbc.sql("""
                        insert into area_line (area, above)
                        select ?, l.above from area_line l where l.area = ? union all select ?, ?
                        """).params(code, parent, code, code).update();
    }

    @Test
    void what_its_source_does_not_say_is_unknown_in_the_area_and_all_above_and_not_zero() {
        bring(UNTOLD + row("A1", "2025-07-01") + row("A2", "2025-07-09"));
        for (var area : levels) {
            Value july = value(area, JULY, null);
            assertThat(july.value()).as(area).isNull();
            assertThat(july.measures()).doesNotContainKey("public_order_handled");
            assertThat(july.completeness()).isZero();
            assertThat(july.reasons()).extracting(Reason::code).containsExactly("outcome_untold:2025-07");
        }
        assertThat(new Browser(port)
                        .signIn("lin." + world.code())
                        .get("/indicators/public-order-handled?period=2025-07")
                        .body())
                .contains("2025年7月 的来源未说明案件是否破案（查处）")
                .doesNotContain("缺 2025年7月");
    }

    @Test
    void months_whose_source_does_say_are_counted_and_the_others_left_out() {
        bring(UNTOLD + row("A1", "2025-07-01"));
        bring(TOLD + row("B1", "2025-08-01", "是") + row("B2", "2025-08-02", "否"));
        Value both = value(world.area(), SUMMER, null);
        assertThat(both.value()).isEqualTo(0.5);
        assertThat(both.completeness()).isEqualTo(0.5);
        assertThat(both.reasons()).extracting(Reason::code).contains("outcome_untold:2025-07");
    }

    @Test
    void once_the_source_says_it_is_known_and_what_was_not_known_then_stays_so() {
        bring(UNTOLD + row("A1", "2025-07-01") + row("A2", "2025-07-09"));
        var then = Instant.now();
        var told = bring(TOLD + row("A1", "2025-07-01", "是") + row("A2", "2025-07-09", "否"));
        assertThat(told.counts().corrected()).isEqualTo(2);
        assertThat(value(world.area(), JULY, null).value()).isEqualTo(0.5);
        assertThat(value(world.area(), JULY, null).completeness()).isEqualTo(1);
        assertThat(value(world.area(), JULY, then).value()).isNull();
        inside(() -> {
            imports.undo(told.id(), lin);
            return true;
        });
        assertThat(value(world.area(), JULY, null).value()).isNull();
    }

    private static String row(String id, String day) {
        return id + ",%s,赌博," + day + "\n";
    }

    private static String row(String id, String day, String handled) {
        return id + ",%s,赌博," + day + "," + handled + "\n";
    }

    private Imports.Outcome bring(String text) {
        try {
            var file = Files.writeString(
                    Files.createTempFile(folder, "incidents", ".csv"), text.replace("%s", levels.getFirst()));
            var sending = new Imports.Sending("incident", null, "incidents.csv", file, null, false, null, null, false);
            var id = inside(() -> imports.receive(sending, lin));
            return Scope.as(lin, "127.0.0.1", () -> District.in(world.code(), () -> imports.run(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Value value(String area, Period period, @Nullable Instant asOf) {
        return inside(() ->
                indicators.value("public-order-handled", area, period, asOf).orElseThrow());
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return Scope.as(lin, "127.0.0.1", () -> world.inside(work));
    }
}
