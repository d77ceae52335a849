package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.imports.Imports;
import anlan.ground.store.District;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sums are what the rows come to, whatever was brought, corrected and undone. */
@AnlanTest
class RecountTest {

    private static final String HEAD = "案件编号,区划代码,案件类别,发案时间,是否重大,破案日期\n";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Imports imports;

    @Autowired
    private Recount recount;

    @TempDir
    private Path folder;

    private Given.World world;
    private Sent sent;
    private String[] villages;

    @BeforeEach
    void a_district_of_two_townships() {
        world = given.district();
        villages = Towns.in(world, jdbc);
        sent = new Sent(world, world.coordinator("lin"), imports, folder);
    }

    @Test
    void hours_of_the_week_are_kept_right_by_import_correction_contradiction_and_undo() {
        sent.bring(hours());
        assertThat(hour(world.area(), "theft", 2, 14)).isEqualTo(2);
        assertThat(hour(world.code() + "001000", "theft", 2, 14)).isEqualTo(1);
        assertThat(hour(world.area(), "theft", 0, -1)).isEqualTo(1);
        var second = sent.bring(hours().replace("14:30", "15:30"));
        assertThat(hour(world.area(), "theft", 2, 14)).isEqualTo(1);
        assertThat(hour(world.area(), "theft", 2, 15)).isEqualTo(1);
        assertThat(world.inside(() -> recount.run(1_000))).isEmpty();
        sent.inside(() -> {
            imports.undo(second.id(), sent.lin());
            return true;
        });
        assertThat(hour(world.area(), "theft", 2, 14)).isEqualTo(2);
        assertThat(hour(world.area(), "theft", 2, 15)).isZero();
        assertThat(world.inside(() -> recount.run(1_000))).isEmpty();
        world.inside(
                () -> jdbc.sql("update incident_hours set n[450] = n[450] + 1").update());
        assertThat(world.inside(() -> recount.run(1_000))).isNotEmpty();
    }

    /** Two on a Tuesday after two o'clock, one of an unknown day; a fourth and a fifth contradict each other. */
    private String hours() {
        return HEAD
                + "H1," + villages[0] + ",盗窃,2025-07-01 14:05,否,\n"
                + "H2," + villages[2] + ",盗窃,2025-07-01 14:30,否,\n"
                + "H3," + villages[1] + ",盗窃,2025-07,否,\n"
                + "H4," + villages[1] + ",盗窃,2025-07-01 14:05,否,\n"
                + "H4," + villages[1] + ",诈骗,2025-07-01 14:05,否,\n";
    }

    private int hour(String area, String kind, int weekday, int hour) {
        var place = Kind.of(kind).orElseThrow().ordinal() * HourSlot.SLOTS + weekday * 25 + (hour < 0 ? 24 : hour) + 1;
        return world.inside(() -> jdbc.sql("select n[:place] from incident_hours where area = :area and until = :never")
                .param("place", place)
                .param("area", area)
                .param("never", Long.MAX_VALUE)
                .query(Integer.class)
                .single());
    }

    @Test
    void the_nightly_recount_agrees_until_a_sum_is_tampered_with() {
        sent.bring(three());
        sent.bring(three().replace("盗窃,2025-07-02", "诈骗,2025-07-12"));
        assertThat(world.inside(() -> recount.run(1_000))).isEmpty();
        world.inside(() -> jdbc.sql("update incident_sum set n[3] = n[3] + 1 where area = ? and span > 0")
                .params(world.area())
                .update());
        assertThat(world.inside(() -> recount.run(1_000))).isNotEmpty();
        world.inside(() -> jdbc.sql("update incident_sum set n[3] = n[3] + 1 where span > 0")
                .update());
        assertThat(District.in(world.code(), recount::run).count()).isPositive();
        assertThat(world.inside(() -> jdbc.sql("select count(distinct area) from incident_recount")
                        .query(Long.class)
                        .single()))
                .as("what a night finds is kept for each area")
                .isGreaterThan(1);
    }

    private String three() {
        return HEAD
                + "A1," + villages[0] + ",盗窃,2025-07-01,否,\n"
                + "A2," + villages[0] + ",盗窃,2025-07-02,是,2025-07-20\n"
                + "A3," + villages[1] + ",诈骗案,2025-07-03,否,\n";
    }
}
