package anlan.ground.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import anlan.ground.web.Task;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year's days off as they are notified: shown whole, taken in, taken back, and asked for in time. */
@AnlanTest
class YearNoticeTest {

    private static final String HEAD = "起始日期,结束日期,类别,节日\n";
    private static final String YEAR = HEAD
            + "2026-12-31,2027-01-02,放假,元旦\n2027-01-03,,上班,元旦\n2027-02-05,2027-02-11,放假,春节\n"
            + "2027-05-01,2027-05-05,放假,劳动节\n2027-10-01,2027-10-07,放假,国庆节\n2027-10-09,,上班,国庆节\n";

    @Autowired
    private Given given;

    @Autowired
    private CalendarWorld world;

    @Autowired
    private CalendarTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private Browser browser;

    @BeforeEach
    void an_administrator_signs_in() {
        district = given.district();
        lin = district.coordinator("lin");
        browser = new Browser(port).signIn("lin." + district.code());
    }

    @Test
    void a_new_year_is_shown_whole_then_taken_in_and_can_be_taken_back() {
        var preview = send("2027.csv", YEAR.getBytes(UTF_8));
        assertThat(preview).contains("预览 2027 年放假安排", "春节", "含上一年 12 月的日期");
        assertThat(world.knows(district, 2027)).isFalse();
        take(preview);
        assertThat(world.day(district, "2027-10-09").kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(world.day(district, "2026-12-31"))
                .isEqualTo(new Day(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY, new Name("元旦", "New Year's Day")));
        assertThat(browser.get("/calendar/year.csv?year=2027").body())
                .contains("2027-10-09,2027-10-09,make-up,国庆节,National Day");
        var id = district.inside(() -> jdbc.sql("select max(id) from calendar_notice")
                .query(Long.class)
                .single());
        browser.get("/calendar?year=2027");
        assertThat(browser.post("/calendar/notices/" + id + "/back", Map.of("why", "文号有误"))
                        .body())
                .contains("已撤回", "2027 年的放假安排尚未录入");
        assertThat(world.knows(district, 2027)).isFalse();
        assertThat(browser.post("/calendar/notices/" + id + "/back", Map.of("why", "again"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(world.acts(district)).containsExactly("calendar.notice-taken", "calendar.notice-taken-back");
    }

    @Test
    void a_workbook_says_the_same_as_a_text_file() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "t", "1.0")) {
            var sheet = book.newWorksheet("2027");
            var lines = YEAR.lines().map(l -> l.split(",", -1)).toList();
            for (int row = 0; row < lines.size(); row++)
                for (int column = 0; column < 4; column++) sheet.value(row, column, lines.get(row)[column]);
        }
        take(send("2027.xlsx", out.toByteArray()));
        assertThat(world.day(district, "2027-02-08").kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void a_file_that_cannot_be_a_notice_is_refused_line_by_line() {
        assertThat(send("a.csv", "甲,乙\n1,2\n".getBytes(UTF_8))).contains("缺少必要的列");
        assertThat(send("a.csv", (HEAD + "2027-02-30,,放假,元旦\n").getBytes(UTF_8)))
                .contains("第 2 行", "不是日期");
        assertThat(send("a.csv", (HEAD + "2027-01-01,,歇,元旦\n").getBytes(UTF_8))).contains("类别“歇”");
        assertThat(send("a.csv", (HEAD + "2027-01-04,,上班,元旦\n").getBytes(UTF_8)))
                .contains("不是周末");
        assertThat(send("a.csv", (HEAD + "2026-10-01,,放假,国庆节\n").getBytes(UTF_8)))
                .contains("不属于该年");
        assertThat(send("a.csv", (HEAD + "2027-01-01,2027-12-31,放假,元旦\n").getBytes(UTF_8)))
                .contains("超过 15 天");
        assertThat(send("a.csv", (YEAR + "2027-10-01,,放假,国庆节\n").getBytes(UTF_8)))
                .contains("重复出现");
        assertThat(send(
                        "a.csv",
                        YEAR.replace("放假,劳动节", "放假,五一")
                                .replace("2027-05-01", "2027-05-02")
                                .getBytes(UTF_8)))
                .contains("2027-05-01 为法定节假日");
        assertThat(world.knows(district, 2027)).isFalse();
    }

    @Test
    void a_year_without_data_is_a_task_from_a_month_before_it_begins() {
        assertThat(tasks("2026-11-30")).isEmpty();
        assertThat(tasks("2026-12-01")).singleElement().satisfies(t -> {
            assertThat(t.title()).contains("2027");
            assertThat(t.urgency()).isEqualTo(Task.Urgency.SOON);
            assertThat(t.due()).isEqualTo("2026-12-31");
        });
        assertThat(tasks("2027-01-01").getFirst().urgency()).isEqualTo(Task.Urgency.OVERDUE);
        take(send("2027.csv", YEAR.getBytes(UTF_8)));
        assertThat(tasks("2027-01-01")).isEmpty();
    }

    private List<Task> tasks(String day) {
        var found = new java.util.ArrayList<Task>();
        var at = LocalDate.parse(day).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        district.inside(() -> OfficeClock.asIf(at, () -> found.addAll(tasks.of(lin))));
        return found;
    }

    private String send(String name, byte[] content) {
        browser.get("/calendar/notices/new");
        return browser.postFile(
                        "/calendar/notices/preview", Map.of("year", "2027", "source", "国办发明电〔2026〕1号"), name, content)
                .body();
    }

    private void take(String preview) {
        var lines = preview.replaceAll("(?s).*name=\"lines\" value=\"([^\"]*)\".*", "$1")
                .replace("&#39;", "'")
                .replace("&#9;", "\t")
                .replace("&#10;", "\n");
        var taken =
                browser.post("/calendar/notices", Map.of("year", "2027", "source", "国办发明电〔2026〕1号", "lines", lines));
        assertThat(taken.body()).contains("放假安排已录入", "国办发明电〔2026〕1号");
    }
}
