package anlan.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The life of a reported figure: asked for, drafted, reported, corrected, late, withdrawn, counted. */
@AnlanTest
class ReportingStoryTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    @Autowired
    private Given given;

    @Autowired
    private FiguresWorld worlds;

    @Autowired
    private Figures figures;

    @Autowired
    private Forms forms;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private Given.World district;
    private FiguresWorld.Townships towns;
    private Browser lin;
    private long form;

    @BeforeEach
    void forms_from_the_template_since_july() {
        clock.choose(LocalDate.of(2025, 8, 5));
        district = given.district();
        towns = worlds.townships(district);
        lin = signIn("lin");
        lin.get("/figures/forms");
        assertThat(lin.post("/figures/forms/shipped", Map.of("since", "2025-07"))
                        .body())
                .contains("防控设施建设月报", "民意调查结果季报", "2 个单位");
        form = district.inside(() -> forms.all().getFirst().id());
    }

    @AfterEach
    void today_again() {
        clock.choose(null);
    }

    @Test
    void a_report_is_drafted_sent_and_counted() {
        var zhou = signIn("zhou");
        assertThat(zhou.get("/figures").body()).contains("防控设施建设月报", "2025年7月", "待报");
        var path = path(towns.qd());
        zhou.get(path);
        zhou.post(path + "/draft", Map.of("v.cameras-added", "12", "version", "0"));
        assertThat(zhou.get(path).body()).contains("value=\"12\"", "未报送的草稿");
        assertThat(cell(towns.qdArea()).received()).isZero();
        assertThat(zhou.post(path, july(12, "0")).body()).contains("已报送", "新增监控摄像头：12");
        assertThat(cell(towns.qdArea()))
                .isEqualTo(new Figures.Cell("cameras-added", towns.qdArea(), JULY, 1, 1, 12, 0, 0));
        assertThat(cell(district.area()))
                .isEqualTo(new Figures.Cell("cameras-added", district.area(), JULY, 2, 1, 12, 0, 0));
        assertThat(zhou.get("/").body()).doesNotContain("防控设施建设月报：2025年7月");
    }

    @Test
    void a_correction_is_a_version_with_its_reason_and_the_past_stays_as_it_was() {
        var ma = signIn("ma");
        var path = path(towns.qd());
        ma.get(path);
        ma.post(path, july(12, "0"));
        var before = clock.instant();
        ma.get(path);
        var refused = ma.post(path, july(15, "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请写明理由", "value=\"15\"");
        ma.post(path, with(july(15, "1"), "why", "漏报三个点位"));
        assertThat(cell(towns.qdArea()).value()).isEqualTo(15);
        assertThat(cell(towns.qdArea(), before).value()).isEqualTo(12);
        assertThat(ma.get(path).body()).contains("第 2 版", "第 1 版", "漏报三个点位");
        var stale = ma.post(path, with(july(18, "1"), "why", "又漏报三个"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("他人已更新此报表");
    }

    @Test
    void a_withdrawn_report_is_missing_again() {
        var ma = signIn("ma");
        var path = path(towns.qd());
        ma.get(path);
        ma.post(path, july(12, "0"));
        ma.get(path);
        assertThat(ma.post(path + "/withdrawal", Map.of("version", "1", "why", "填错单位了"))
                        .body())
                .contains("已撤回");
        assertThat(cell(towns.qdArea()).received()).isZero();
    }

    @Test
    void a_report_after_its_day_is_late_and_a_missing_one_is_the_coordinators_concern() {
        clock.choose(LocalDate.of(2025, 8, 11));
        assertThat(lin.get("/").body()).contains("2 个单位未报");
        var ma = signIn("ma");
        assertThat(ma.get("/").body()).contains("防控设施建设月报：2025年7月");
        var path = path(towns.qd());
        ma.get(path);
        assertThat(ma.post(path, july(3, "0")).body()).contains("迟报");
        var page = lin.get("/figures/completeness?form=" + form).body();
        assertThat(page).contains("迟报", "未报", "2 / 1 / 0");
    }

    @Test
    void wrong_numbers_are_said_beside_their_fields() {
        var ma = signIn("ma");
        var path = path(towns.qd());
        ma.get(path);
        var answer = ma.post(
                path,
                Map.of(
                        "v.cameras-added",
                        "1.5",
                        "v.guard-posts",
                        "-1",
                        "v.patrol-teams",
                        "",
                        "v.patrol-members",
                        "１，２００",
                        "version",
                        "0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("wrong-v.cameras-added", "wrong-v.guard-posts", "wrong-v.patrol-teams", "value=\"1.5\"")
                .doesNotContain("wrong-v.patrol-members");
    }

    @Test
    void a_period_that_is_not_over_can_only_be_drafted() {
        var ma = signIn("ma");
        var path = Said.path(form, towns.qd(), JULY.plusMonths(1));
        ma.get(path);
        var answer = ma.post(path, july(1, "0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("本期尚未结束");
    }

    @Test
    void a_survey_gives_so_many_of_so_many_and_may_be_left_out() {
        clock.choose(LocalDate.of(2025, 10, 8));
        var surveys = district.inside(() -> forms.all().getLast().id());
        var path = Said.path(surveys, towns.qd(), JULY);
        var ma = signIn("ma");
        ma.get(path);
        assertThat(ma.post(path, Map.of("asked.satisfaction", "400", "yes.satisfaction", "401", "version", "0"))
                        .body())
                .contains("肯定人数不能多于调查人数");
        ma.post(path, Map.of("asked.satisfaction", "400", "yes.satisfaction", "356", "version", "0"));
        var cells = district.inside(() -> figures.cells(
                List.of("satisfaction", "support"),
                List.of(towns.qdArea()),
                JULY,
                YearMonth.of(2025, 9),
                clock.instant()));
        assertThat(cells)
                .containsExactly(
                        new Figures.Cell("satisfaction", towns.qdArea(), YearMonth.of(2025, 9), 1, 1, 0, 356, 400),
                        new Figures.Cell("support", towns.qdArea(), YearMonth.of(2025, 9), 0, 0, 0, 0, 0));
        assertThat(ma.get(path).body()).contains("356 / 400 人（89.0%）");
    }

    @Test
    void another_units_report_is_neither_seen_nor_written() {
        var tang = signIn("tang");
        tang.get("/figures");
        var path = path(towns.qd());
        assertThat(tang.get(path).statusCode()).isEqualTo(404);
        tang.get("/figures");
        assertThat(tang.post(path, july(99, "0")).statusCode()).isEqualTo(404);
        assertThat(tang.get("/figures/completeness").body()).contains("北岸街道").doesNotContain("桥东街道");
        assertThat(tang.get("/figures/forms").statusCode()).isEqualTo(403);
        assertThat(lin.get(path).statusCode()).isEqualTo(200);
    }

    private Figures.Cell cell(String area) {
        return cell(area, clock.instant());
    }

    private Figures.Cell cell(String area, Instant asOf) {
        return district.inside(() -> figures.cells(List.of("cameras-added"), List.of(area), JULY, JULY, asOf))
                .getFirst();
    }

    private String path(long unit) {
        return Said.path(form, unit, JULY);
    }

    private static Map<String, String> july(int cameras, String version) {
        return Map.of(
                "v.cameras-added", Integer.toString(cameras),
                "v.guard-posts", "1",
                "v.patrol-teams", "2",
                "v.patrol-members", "1,030",
                "version", version);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private Browser signIn(String name) {
        return new Browser(port).signIn(name + "." + district.code());
    }
}
