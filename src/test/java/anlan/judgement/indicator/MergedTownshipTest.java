package anlan.judgement.indicator;

import static anlan.ground.succession.Township.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.imports.Imports;
import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import anlan.ground.gazetteer.AreaLists;
import anlan.ground.store.District;
import anlan.ground.succession.Township;
import anlan.judgement.measure.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A township that changed is compared with what it was made of, and the comparison is what one counts by hand in the rows. */
@AnlanTest
class MergedTownshipTest {

    private static final Period TEN = Period.parse("2026-01/2026-10").orElseThrow();
    private static final Period BEFORE = Period.parse("2026-01/2026-02").orElseThrow();

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @Autowired
    private Township townships;

    @Autowired
    private AreaLists lists;

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
    private String a;
    private String b;
    private int next;

    @BeforeEach
    void three_townships_with_two_years_of_incidents() {
        world = given.district();
        lin = world.coordinator("lin");
        townships.fill(world);
        a = code(world, 1);
        b = code(world, 2);
        people("code,year,resident\n" + a + ",2025,20000\n" + b + ",2025,30000\n" + code(world, 3) + ",2025,10000\n");
        bring("2025-01", "2026-02", 20, (t, v) -> code(world, t, v));
    }

    @Test
    void a_merged_township_is_compared_with_both_of_them() {
        long change = townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        bring("2026-03", "2026-10", 5, (t, v) -> t == 1 ? code(world, 2, 3 + v) : code(world, t, v));
        long now = rows("area like :a or area like :b", "2026-01", "2026-10");
        long then = rows("area like :a or area like :b", "2025-01", "2025-10");
        var value = value("criminal-rate-yoy", b, TEN);
        assertThat(value.measures()).containsEntry("criminal", (double) now).containsEntry("residents", 50000.0);
        assertThat(Objects.requireNonNull(value.base()).measures()).containsEntry("criminal", (double) then);
        assertThat(value.value()).isCloseTo((double) now / then - 1, within(1e-9));
        assertThat(value.reasons()).extracting(Reason::code).contains("area_changed:/areas/changes/" + change);
        people("code,year,resident\n" + b + ",2026,52000\n");
        assertThat(value("criminal-rate-yoy", b, TEN).value())
                .isCloseTo((now / 52000.0) / (then / 50000.0) - 1, within(1e-9));
    }

    @Test
    void figures_of_the_past_stay_with_the_areas_of_their_time() {
        var first = value("criminal-rate-yoy", b, BEFORE);
        townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        bring("2026-03", "2026-10", 5, (t, v) -> t == 1 ? code(world, 2, 3 + v) : code(world, t, v));
        people("code,year,resident\n" + b + ",2026,52000\n");
        assertThat(value("criminal-rate-yoy", b, BEFORE).value()).isEqualTo(first.value());
        assertThat(value("criminal-rate-yoy", a, BEFORE).measures())
                .containsEntry("criminal", (double) rows("area like :a", "2026-01", "2026-02"));
        var gone = value("criminal-rate-yoy", a, Period.parse("2026-09/2026-10").orElseThrow());
        assertThat(gone.value()).isNull();
        assertThat(gone.reasons()).extracting(Reason::code).contains("area_ended:2026-02-28");
        var whole = value("criminal-rate-yoy", world.area(), TEN);
        assertThat(whole.completeness()).isEqualTo(1);
        assertThat(whole.measures()).containsEntry("criminal", (double) rows("true", "2026-01", "2026-10"));
    }

    @Test
    void a_village_that_moves_in_the_middle_of_a_month_moves_its_past_too() {
        String from = code(world, 1, 3);
        String to = code(world, 2, 9);
        townships.change(world, "2026-03-15", from + " " + to);
        bring("2026-03", "2026-10", 1, (t, v) -> t == 1 && v == 3 ? to : code(world, t, v));
        bringDay(from, "2026-03-02");
        long lost = rows("area like :a and area <> '" + from + "'", "2026-01", "2026-10");
        long lostThen = rows("area like :a and area <> '" + from + "'", "2025-01", "2025-10");
        long won = rows("area like :b or area = '" + from + "'", "2026-01", "2026-10");
        long wonThen = rows("area like :b or area = '" + from + "'", "2025-01", "2025-10");
        var left = value("criminal-rate-yoy", a, TEN);
        var joined = value("criminal-rate-yoy", b, TEN);
        assertThat(left.measures()).containsEntry("criminal", (double) lost);
        assertThat(Objects.requireNonNull(left.base()).measures()).containsEntry("criminal", (double) lostThen);
        assertThat(joined.measures()).containsEntry("criminal", (double) won);
        assertThat(Objects.requireNonNull(joined.base()).measures()).containsEntry("criminal", (double) wonThen);
    }

    @Test
    void the_page_says_what_is_compared_and_of_a_divided_village_that_nobody_can_tell() {
        String part = code(world, 3, 8);
        townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        townships.change(
                world,
                "2026-03-02",
                code(world, 3, 1) + " " + code(world, 3, 1),
                code(world, 3, 1) + " " + part + " 丙村8");
        bring("2026-03", "2026-10", 5, (t, v) -> t == 1 ? code(world, 2, 3 + v) : code(world, t, v));
        var browser = new Browser(port).signIn("lin." + world.code());
        assertThat(browser.get("/indicators/criminal-rate-yoy?period=2026-01/2026-10&area=" + b)
                        .body())
                .contains("按 2026年3月1日 区划调整后的范围比较：调整前为原甲镇与原乙镇之和。", "甲镇");
        assertThat(browser.get("/indicators/criminal-rate-yoy?period=2026-01/2026-10&area=" + a)
                        .body())
                .contains("自 2026年3月1日 起已不存在");
        var divided = value("criminal-rate-yoy", part, TEN);
        assertThat(divided.value()).isNull();
        assertThat(divided.reasons()).extracting(Reason::what).contains(Reason.What.AREA_DIVIDED);
    }

    @Test
    void rows_that_still_carry_old_codes_go_to_the_area_of_their_day() {
        townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        String one = code(world, 3, 1);
        townships.change(world, "2026-03-01", one + " " + code(world, 3, 8), one + " " + code(world, 3, 9));
        long id = bring("2026-03", "2026-10", 5, (t, v) -> code(world, t, v));
        assertThat(rows("area like :a", "2026-03", "2026-10")).isZero();
        assertThat(rows("area like :b", "2026-03", "2026-10")).isGreaterThan(0);
        var browser = new Browser(port).signIn("lin." + world.code());
        assertThat(browser.get("/imports/" + id).body())
                .contains("按区划调整改记的行", "甲村1 " + code(world, 1, 1) + " 改记为 甲村1 " + code(world, 2, 4))
                .contains("该日没有代码为 " + one + " 的区域", code(world, 3, 9));
        bring("案件编号,区划代码,案件类别,发案时间\nE1,%s,盗窃,2025-05-05\n".formatted(code(world, 2, 4)));
        assertThat(rows("area = '" + code(world, 1, 1) + "' and source_id = 'E1'", "2025-05", "2025-05"))
                .isEqualTo(1);
    }

    private Value value(String indicator, String area, Period period) {
        return inside(() -> indicators.value(indicator, area, period, null).orElseThrow());
    }

    private long rows(String where, String from, String to) {
        return world.inside(
                () -> jdbc.sql("select count(*) from incident_known where (" + where + ") and occurred_on >= :from "
                                + "and occurred_on <= :to and length(:a) > 0 and length(:b) > 0")
                        .param("a", a.substring(0, 9) + "%")
                        .param("b", b.substring(0, 9) + "%")
                        .param("from", YearMonth.parse(from).atDay(1))
                        .param("to", YearMonth.parse(to).atEndOfMonth())
                        .query(Long.class)
                        .single());
    }

    private void people(String text) {
        world.inside(() -> lists.people("people.csv", text.getBytes(StandardCharsets.UTF_8), null));
    }

    /** Every village has some in every month, each village another number. */
    private long bring(String from, String to, int day, BiFunction<Integer, Integer, String> village) {
        var text = new StringBuilder("案件编号,区划代码,案件类别,发案时间\n");
        var last = YearMonth.parse(to);
        for (var month = YearMonth.parse(from); !month.isAfter(last); month = month.plusMonths(1))
            for (int t = 1; t <= 3; t++)
                for (int v = 1; v <= 3; v++)
                    for (int i = 0; i < 1 + (t * 2 + v * month.getMonthValue() + month.getYear()) % 4; i++)
                        text.append("R%d,%s,盗窃,%s\n"
                                .formatted(next++, village.apply(t, v), month.atDay(Math.min(28, day + 15))));
        return bring(text.toString());
    }

    private void bringDay(String area, String day) {
        bring("案件编号,区划代码,案件类别,发案时间\nD%d,%s,盗窃,%s\nD%d,%s,盗窃,%s\n".formatted(next++, area, day, next++, area, day));
    }

    private long bring(String text) {
        try {
            var file = Files.writeString(Files.createTempFile(folder, "incidents", ".csv"), text);
            var sending = new Imports.Sending("incident", null, "incidents.csv", file, null, false, null, null, false);
            var id = inside(() -> imports.receive(sending, lin));
            Scope.as(lin, "127.0.0.1", () -> District.in(world.code(), () -> imports.run(id)));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return Scope.as(lin, "127.0.0.1", () -> world.inside(work));
    }
}
