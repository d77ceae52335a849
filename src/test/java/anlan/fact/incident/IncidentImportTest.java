package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.dataset.Counts;
import anlan.fact.imports.Imports;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class IncidentImportTest {

    private static final String HEAD = "案件编号,区划代码,案件类别,发案时间,是否重大,破案日期\n";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Imports imports;

    @Autowired
    private Incidents incidents;

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
    void rows_are_counted_for_their_area_and_each_area_above() {
        sent.bring(three());
        assertThat(count(villages[0], "criminal", null)).isEqualTo(2);
        assertThat(count(world.area(), "criminal", null)).isEqualTo(3);
        assertThat(count(world.area(), "theft", null)).isEqualTo(2);
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        assertThat(sent.bring(three()).counts()).isEqualTo(new Counts(3, 0, 0, 0));
        var versions = versions();
        assertThat(sent.bring(three()).counts()).isEqualTo(new Counts(0, 0, 0, 3));
        assertThat(versions()).isEqualTo(versions);
        assertThat(count(world.area(), "criminal", null)).isEqualTo(3);
    }

    @Test
    void a_corrected_file_makes_new_versions_and_the_past_stays_as_it_was_known() {
        sent.bring(three());
        var then = Instant.now();
        var outcome = sent.bring(three().replace("盗窃,2025-07-02", "诈骗,2025-07-12"));
        assertThat(outcome.counts()).isEqualTo(new Counts(0, 1, 0, 2));
        assertThat(count(world.area(), "theft", null)).isEqualTo(1);
        assertThat(count(world.area(), "fraud", null)).isEqualTo(2);
        assertThat(count(world.area(), "theft", then)).isEqualTo(2);
        assertThat(count(world.area(), "fraud", then)).isEqualTo(1);
        assertThat(count(world.area(), "theft", Instant.EPOCH)).isZero();
    }

    @Test
    void an_undone_commit_leaves_what_was_there_before() {
        sent.bring(three());
        var second = sent.bring(
                three().replace("盗窃,2025-07-02", "诈骗,2025-07-12") + "A4," + villages[3] + ",赌博,2025-08-03,否,\n");
        assertThat(second.counts()).isEqualTo(new Counts(1, 1, 0, 2));
        sent.inside(() -> {
            imports.undo(second.id(), sent.lin());
            return true;
        });
        assertThat(count(world.area(), "theft", null)).isEqualTo(2);
        assertThat(count(world.area(), "fraud", null)).isEqualTo(1);
        assertThat(count(world.area(), "gambling", null)).isZero();
        assertThat(versions()).isEqualTo(7);
        assertThat(sent.bring(three()).counts()).isEqualTo(new Counts(0, 0, 0, 3));
    }

    @Test
    void a_whole_file_withdraws_what_it_lacks() {
        sent.bring(three());
        var outcome = sent.bring(HEAD + "A1," + villages[0] + ",盗窃,2025-07-01,否,\n", true);
        assertThat(outcome.counts()).isEqualTo(new Counts(0, 0, 2, 1));
        assertThat(count(world.area(), "criminal", null)).isEqualTo(1);
    }

    @Test
    void a_dry_run_keeps_nothing_until_it_is_committed() {
        var outcome = sent.inside(() -> {
            var id = imports.receive(sent.sending(three(), false, true), sent.lin());
            return id;
        });
        assertThat(sent.outside(() -> imports.run(outcome)).state()).isEqualTo("ready");
        assertThat(count(world.area(), "criminal", null)).isZero();
        assertThat(sent.outside(() -> imports.commit(outcome, sent.lin())).state())
                .isEqualTo("committed");
        assertThat(count(world.area(), "criminal", null)).isEqualTo(3);
    }

    @Test
    void months_and_areas_without_a_row_are_missing_and_others_are_known() {
        sent.bring(three().replace("2025-07-03", "2025-09-03"));
        var missing = sent.inside(
                () -> incidents.missing(List.of(world.area()), YearMonth.of(2025, 6), YearMonth.of(2025, 10), null));
        // One township sent nothing at all, so nothing is known of the whole district.
        assertThat(missing).hasSize(5);
        var village = sent.inside(
                () -> incidents.missing(List.of(villages[0]), YearMonth.of(2025, 6), YearMonth.of(2025, 10), null));
        assertThat(village).extracting(m -> m.month().getMonthValue()).containsExactlyInAnyOrder(6, 8, 10);
        var publicOrder = sent.inside(() -> incidents.missing(
                List.of(villages[0]), List.of("public-order"), YearMonth.of(2025, 7), YearMonth.of(2025, 7), null));
        assertThat(publicOrder).hasSize(1);
    }

    @Test
    void every_bad_row_says_why_and_the_good_ones_go_in() {
        var rows = HEAD
                + "B0," + villages[0] + ",盗窃,2025-07-01,否,2025-07-09\n"
                + ",," + "盗窃,2025-07-01,否,\n"
                + "B1,999999999999,盗窃,2025-07-01,否,\n"
                + "B2," + villages[0] + ",飞行,2025-07-01,否,\n"
                + "B3," + villages[0] + ",盗窃,2025-13-01,否,\n"
                + "B4," + villages[0] + ",盗窃,2999-01-01,否,\n"
                + "B5," + villages[0] + ",盗窃,2025-07-05,否,2025-07-04\n"
                + "B6," + villages[0] + ",盗窃,2025-07-05,也许,\n"
                + "B7," + villages[0] + ",盗窃,2025-07-05,否,\n"
                + "B7," + villages[0] + ",诈骗,2025-07-05,否,\n"
                + "B8," + villages[0] + ",盗窃,2025-07,否,2025-07\n"
                + "B9," + villages[0] + ",盗窃\n"
                + "B10,,盗窃,2025-07-05,否,\n"
                + "B11," + villages[0] + ",,2025-07-05,否,\n"
                + "B12," + villages[0] + ",盗窃,,否,\n";
        var outcome = sent.bring(rows);
        assertThat(outcome.state()).isEqualTo("committed");
        assertThat(outcome.counts().added()).isEqualTo(2);
        assertThat(outcome.rejected()).isEqualTo(13);
        var reasons = world.inside(
                () -> jdbc.sql("select reasons from import").query(String.class).single());
        assertThat(reasons)
                .contains(
                        "incident.source-id-missing",
                        "incident.area-unknown",
                        "incident.kind-unknown",
                        "incident.day-unreadable",
                        "incident.day-future",
                        "incident.cleared-before",
                        "incident.flag-unreadable",
                        "incident.same-id-differs",
                        "imports.row-ragged",
                        "incident.area-missing",
                        "incident.kind-missing",
                        "incident.day-missing");
    }

    @Test
    void a_file_with_columns_that_identify_persons_is_refused_whole() {
        for (var file : List.of(
                "案件编号,区划代码,案件类别,发案时间,姓名\nA1," + villages[0] + ",盗窃,2025-07-01,\n",
                "案件编号,区划代码,案件类别,发案时间,备注\nA1," + villages[0] + ",盗窃,2025-07-01,11010519491231002X\n",
                "案件编号,区划代码,案件类别,发案时间,备注\nA1," + villages[0] + ",盗窃,2025-07-01,13812345678\n",
                "案件编号,区划代码,案件类别,发案时间,备注\nA1,%1$s,盗窃,2025-07-01,王小明\nA2,%1$s,盗窃,2025-07-01,李雷\nA3,%1$s,盗窃,2025-07-01,张伟\n"
                        .formatted(villages[0]))) {
            var outcome = sent.bring(file);
            assertThat(outcome.state()).as(file).isEqualTo("refused");
        }
        assertThat(versions()).isZero();
        assertThat(world.inside(() -> jdbc.sql("select string_agg(reasons, ' ') from import")
                        .query(String.class)
                        .single()))
                .contains("identity-head", "identity-number", "identity-mobile", "identity-name", "备注");
    }

    private String three() {
        return HEAD
                + "A1," + villages[0] + ",盗窃,2025-07-01,否,\n"
                + "A2," + villages[0] + ",盗窃,2025-07-02,是,2025-07-20\n"
                + "A3," + villages[1] + ",诈骗案,2025-07-03,否,\n";
    }

    private int count(String area, String kind, @Nullable Instant asOf) {
        return sent
                .inside(() -> incidents.months(new MonthQuery(
                        List.of(area), List.of(kind), YearMonth.of(2025, 1), YearMonth.of(2026, 12), asOf)))
                .stream()
                .mapToInt(MonthCount::n)
                .sum();
    }

    private long versions() {
        return world.inside(() ->
                jdbc.sql("select count(*) from incident").query(Long.class).single());
    }
}
