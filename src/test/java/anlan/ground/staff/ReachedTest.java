package anlan.ground.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a post reaches is the same whether its units are named, asked for one by one, or met as a condition. */
@AnlanTest
class ReachedTest {

    @Autowired
    private Given given;

    @Autowired
    private Reached reached;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Given.World d;
    private List<Long> all = List.of();
    private long commission;
    private long office;
    private long street;
    private long gone;
    private long foreign;

    @BeforeEach
    void a_district_beside_another() {
        d = given.district();
        commission = d.commission();
        office = d.unit("zfw-b", "平安办", "section", commission);
        street = d.unit("qd", "桥东街道", "township", null, d.code() + "001000");
        var below = d.unit("qd-pa", "综治办", "section", street);
        gone = d.unit("qd-old", "原治安办", "section", street);
        d.inside(() -> jdbc.sql("update unit set ended_on = ? where id = ?")
                .params(LocalDate.of(2021, 1, 1), gone)
                .update());
        all = List.of(commission, office, street, below, gone);
        foreign = given.district().commission();
    }

    @Test
    void each_unit_reaches_what_it_reached_when_all_were_counted_out() {
        for (var unit : all) {
            for (var wide : List.of(true, false)) {
                var everywhere = wide && d.inside(() -> within("in_commission(?)", unit));
                var counted = d.inside(() -> counted(unit, wide));
                assertThat(d.inside(() -> reached.from(unit, everywhere)))
                        .as(unit + " " + wide)
                        .containsExactlyElementsOf(counted);
                assertThat(everywhere).isEqualTo(wide && (unit == commission || unit == office));
                for (var asked : all) {
                    assertThat(d.inside(() -> reached.from(unit, everywhere)).contains(asked))
                            .isEqualTo(counted.contains(asked));
                }
            }
        }
    }

    @Test
    void a_unit_that_moved_takes_all_below_it_along() {
        var west = d.unit("xc", "西城街道", "township", null, d.code() + "002000");
        var below = d.unit("qd-pa-1", "综治办一组", "section", office);
        d.inside(() -> jdbc.sql("update unit set parent = ? where id = ?")
                .params(west, office)
                .update());
        assertThat(d.inside(() -> reached.from(west, false))).containsExactly(office, west, below);
        assertThat(d.inside(() -> reached.from(commission, false))).containsExactly(commission);
        assertThat(d.person("zhou", below, "handler").areas(Right.OVERVIEW_SEE)).containsExactly(d.code() + "002000");
        d.inside(() -> jdbc.sql("update unit set parent = null where id = ?")
                .params(office)
                .update());
        assertThat(d.inside(() -> reached.from(west, false))).containsExactly(west);
        assertThat(d.inside(() -> reached.from(office, false))).containsExactly(office, below);
        for (var unit : List.of(west, office, below, commission, street)) {
            assertThat(d.inside(() -> reached.from(unit, false)))
                    .containsExactlyElementsOf(d.inside(() -> counted(unit, false)));
        }
    }

    /** As a home is brought up to date that had units before. */
    @Test
    void units_that_were_there_before_their_lines_get_the_same_ones() throws IOException {
        var script = new ClassPathResource("anlan/ground/staff/V202611271101__unit_line.sql").getContentAsString(UTF_8);
        var fill = script.substring(script.indexOf("insert into unit_line (unit"), script.indexOf("  end loop;"))
                .replace("u.district = here", "u.district = current_setting('anlan.district')");
        var kept = d.inside(this::lines);
        d.inside(() -> jdbc.sql("delete from unit_line").update());
        assertThat(d.inside(this::lines)).isEmpty();
        d.inside(() -> jdbc.sql(fill).update());
        assertThat(d.inside(this::lines)).isEqualTo(kept).isNotEmpty();
    }

    private List<String> lines() {
        return jdbc.sql("select unit || ' ' || above || ' ' || depth from unit_line order by 1")
                .query(String.class)
                .list();
    }

    @Test
    void a_unit_of_another_district_is_reached_from_nowhere() {
        assertThat(d.inside(() -> reached.from(commission, true)).contains(foreign))
                .isFalse();
        assertThat(d.inside(() -> reached.from(commission, true))).doesNotContain(foreign);
        assertThat(d.inside(() -> reached.from(foreign, false))).isEmpty();
    }

    @Test
    void a_post_tells_its_units_after_the_request_too_and_those_of_its_district_alone() {
        var lin = d.coordinator("lin");
        var ma = d.person("ma", street, "lead");
        given.district().inside(() -> assertThat(lin.units(Right.STAFF_SEE)).containsExactlyElementsOf(all));
        assertThat(ma.units(Right.STAFF_SEE)).contains(street, gone).doesNotContain(office);
        assertThat(ma.units(Right.STAFF_KEEP)).isEmpty();
    }

    @Test
    void lists_show_by_a_reach_of_all_what_they_show_by_naming_each() {
        var lin = d.coordinator("lin");
        d.person("ma", street, "lead");
        d.person("zhou", office, "inspector");
        d.person("jin", gone, "handler");
        var reach = lin.reach(Right.STAFF_SEE);
        var named = Reach.of(all);
        assertThat(reach.all()).isTrue();
        d.inside(() -> {
            assertThat(units.among(reach)).hasSize(all.size()).isEqualTo(units.among(named));
            assertThat(people.ledger(reach)).hasSize(4).isEqualTo(people.ledger(named));
            assertThat(people.lines("", reach, true, 0, 50)).hasSize(4).isEqualTo(people.lines("", named, true, 0, 50));
            assertThat(people.lines("ma", reach, false, 0, 50)).hasSize(1);
        });
    }

    @Test
    void a_reach_of_one_street_shows_its_people_and_no_others() {
        d.coordinator("lin");
        var ma = d.person("ma", street, "lead");
        var reach = ma.reach(Right.STAFF_SEE);
        assertThat(reach.all()).isFalse();
        d.inside(() -> {
            assertThat(people.lines("", Reach.of(ma.units(Right.STAFF_SEE)), true, 0, 50))
                    .isEqualTo(people.lines("", reach, true, 0, 50));
            assertThat(people.lines("", reach, true, 0, 50))
                    .extracting(People.Line::name)
                    .containsExactly("ma");
            assertThat(people.lines("", ma.reach(Right.STAFF_KEEP), true, 0, 50))
                    .isEmpty();
            assertThat(units.among(reach)).extracting(Unit::code).containsExactly("qd", "qd-old", "qd-pa");
        });
    }

    private List<Long> counted(long unit, boolean wide) {
        return jdbc.sql("select units_of(?, ?)")
                .params(unit, wide)
                .query((row, number) -> Arrays.asList((Long[]) row.getArray(1).getArray()))
                .single();
    }

    private boolean within(String question, long unit) {
        return jdbc.sql("select " + question).params(unit).query(Boolean.class).single();
    }
}
