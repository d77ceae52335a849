package anlan.ground.extent;

import static anlan.ground.succession.Township.code;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.succession.Township;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of what an area consists, before and after it changed. */
@AnlanTest
class CompositionTest {

    @Autowired
    private Given given;

    @Autowired
    private Township townships;

    @Autowired
    private Successions successions;

    @Autowired
    private Areas areas;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Given.World world;
    private String a;
    private String b;
    private String c;

    @BeforeEach
    void three_townships() {
        world = given.district();
        townships.fill(world);
        a = code(world, 1);
        b = code(world, 2);
        c = code(world, 3);
    }

    @Test
    void a_merged_township_was_both_of_them() {
        townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        assertThat(of(b, "2026-02-28")).containsExactly("+" + b + " ..*");
        assertThat(of(b, "2026-03-01"))
                .containsExactlyInAnyOrder(
                        "+" + b + " 2026-03-01..*", "+" + b + " ..2026-02-28", "+" + a + " ..2026-02-28");
        assertThat(of(a, "2026-12-31")).containsExactly("+" + a + " ..2026-02-28");
        assertThat(of(c, "2026-12-31")).containsExactly("+" + c + " ..*");
    }

    @Test
    void its_villages_follow_and_keep_their_last_digits_where_these_are_free() {
        townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        var below = world.inside(() -> areas.within(b, LocalDate.of(2026, 3, 1))).stream()
                .map(Area::name)
                .toList();
        assertThat(below).containsExactly("乙镇", "乙村1", "乙村2", "乙村3", "甲村1", "甲村2", "甲村3");
        assertThat(of(code(world, 2, 4), "2026-12-31"))
                .containsExactlyInAnyOrder(
                        "+" + code(world, 2, 4) + " 2026-03-01..*", "+" + code(world, 1, 1) + " ..2026-02-28");
        assertThat(world.inside(() -> areas.within(a, LocalDate.of(2026, 2, 28))))
                .hasSize(4);
        assertThat(world.inside(() -> areas.within(a, LocalDate.of(2026, 3, 1))))
                .isEmpty();
    }

    @Test
    void a_township_that_lost_a_village_was_itself_with_it() {
        String from = code(world, 1, 3);
        String to = code(world, 2, 9);
        townships.change(world, "2026-03-15", from + " " + to);
        assertThat(of(a, "2026-12-31"))
                .containsExactlyInAnyOrder(
                        "+" + a + " 2026-03-15..*", "+" + a + " ..2026-03-14", "-" + from + " ..2026-03-14");
        assertThat(of(b, "2026-12-31"))
                .containsExactlyInAnyOrder(
                        "+" + b + " 2026-03-15..*", "+" + b + " ..2026-03-14", "+" + from + " ..2026-03-14");
    }

    @Test
    void a_township_made_of_villages_was_those_villages() {
        String d = code(world, 4);
        townships.change(
                world,
                "2026-03-01",
                a + " " + a,
                a + " " + d + " 丁镇",
                b + " " + b,
                b + " " + d + " 丁镇",
                code(world, 1, 1) + " " + code(world, 4, 1),
                code(world, 2, 1) + " " + code(world, 4, 2));
        assertThat(of(d, "2026-12-31"))
                .containsExactlyInAnyOrder(
                        "+" + d + " 2026-03-01..*",
                        "+" + code(world, 1, 1) + " ..2026-02-28",
                        "+" + code(world, 2, 1) + " ..2026-02-28");
        assertThat(of(a, "2026-12-31")).contains("-" + code(world, 1, 1) + " ..2026-02-28");
    }

    @Test
    void of_a_divided_village_nobody_can_tell() {
        String whole = code(world, 1, 1);
        String part = code(world, 1, 8);
        townships.change(world, "2026-03-01", whole + " " + whole, whole + " " + part + " 甲村8");
        assertThat(of(part, "2026-12-31")).contains("?" + whole + " ..2026-02-28");
        assertThat(of(whole, "2026-12-31")).contains("?" + whole + " ..2026-02-28");
        assertThat(of(a, "2026-12-31")).containsExactly("+" + a + " ..*");
    }

    @Test
    void a_name_alone_changes_no_extent() {
        townships.change(world, "2026-03-01", a + " " + a + " 新甲镇");
        assertThat(of(a, "2026-12-31")).containsExactly("+" + a + " ..*");
        assertThat(world.inside(() -> areas.find(a).orElseThrow().name())).isEqualTo("新甲镇");
        assertThat(world.inside(() -> areas.within(a, LocalDate.of(2026, 2, 28)))
                        .getFirst()
                        .name())
                .isEqualTo("甲镇");
    }

    @Test
    void it_is_called_by_the_name_of_the_day_that_was_chosen() {
        townships.change(world, clock.today().plusDays(1).toString(), a + " " + a + " 新甲镇");
        assertThat(called()).isEqualTo("甲镇");
        OfficeClock.asIf(
                clock.instant().plus(Duration.ofDays(1)),
                () -> assertThat(called()).isEqualTo("新甲镇"));
    }

    private String called() {
        return world.inside(() -> jdbc.sql("select name from area_known where code = ?")
                .params(a)
                .query(String.class)
                .single());
    }

    @Test
    void two_changes_follow_each_other() {
        String d = code(world, 5);
        townships.change(world, "2025-07-01", a + " " + b, b + " " + b);
        townships.change(world, "2026-03-01", b + " " + d + " 戊镇", c + " " + d + " 戊镇");
        assertThat(of(d, "2026-12-31"))
                .containsExactlyInAnyOrder(
                        "+" + d + " 2026-03-01..*",
                        "+" + c + " ..2026-02-28",
                        "+" + b + " 2025-07-01..2026-02-28",
                        "+" + b + " ..2025-06-30",
                        "+" + a + " ..2025-06-30");
    }

    private List<String> of(String area, String day) {
        return world.inside(() -> successions.composition(area, LocalDate.parse(day))).segments().stream()
                .map(s -> (s.sign() > 0 ? "+" : s.sign() < 0 ? "-" : "?") + s.area() + " "
                        + (s.from().equals(LocalDate.MIN) ? "" : s.from()) + ".."
                        + (s.to().equals(LocalDate.MAX) ? "*" : s.to()))
                .toList();
    }
}
