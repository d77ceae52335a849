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

/** The calendar as an administrator keeps it, and as everybody else reads it. */
@AnlanTest
class CalendarPagesTest {

    private static final String HEAD = "起始日期,结束日期,类别,节日\n";
    private static final String YEAR = HEAD
            + "2026-12-31,2027-01-02,放假,元旦\n2027-01-03,,上班,元旦\n2027-02-05,2027-02-11,放假,春节\n"
            + "2027-05-01,2027-05-05,放假,劳动节\n2027-10-01,2027-10-07,放假,国庆节\n2027-10-09,,上班,国庆节\n";

    @Autowired
    private Given given;

    @Autowired
    private Calendars calendars;

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
    void a_year_shows_its_days_off_and_the_days_worked_for_them() {
        var page = browser.get("/calendar?year=2026").body();
        assertThat(page).contains("国庆节", "2026年10月1日（周四） 至 2026年10月7日（周三）", "2026年10月10日（周六）");
        assertThat(page).contains("全年工作日 248 天", "国务院办公厅关于 2026 年部分节假日安排的通知", "尚未设置");
        assertThat(browser.get("/calendar?year=2026&lang=en").body()).contains("National Day", "248 working days");
        assertThat(browser.get("/calendar?year=2150&lang=zh").body()).contains("2150 年的放假安排尚未录入");
    }

    @Test
    void a_deadline_is_reckoned_with_every_step() {
        var page = browser.get("/calendar/deadline?from=2026-09-30&amount=5&unit=working-days&year=2026")
                .body();
        assertThat(page).contains("5 个工作日，截止 2026年10月13日（周二） 24:00。");
        assertThat(page).contains("起算，当日不计入", "国庆节放假", "调休上班（国庆节）", "跳过，不计入", "计入 2 天");
        var moved = browser.get("/calendar/deadline?from=2026-09-30&amount=5&unit=working-days&paused=2026-10-09"
                        + "&until=2026-10-12&more=2&approver=%E7%8E%8B&why=%E9%89%B4%E5%AE%9A")
                .body();
        assertThat(moved).contains("中止期间，不计入：鉴定", "延长 2 个工作日，王 批准：鉴定", "截止 2026年10月19日（周一）");
    }

    @Test
    void what_cannot_be_reckoned_is_refused_with_everything_typed_still_there() {
        var unknown = browser.get("/calendar/deadline?from=2098-09-30&amount=5&unit=working-days");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("2098 年的放假安排尚未录入，不能推算", "value=\"2098-09-30\"");
        assertThat(browser.get("/calendar/deadline?from=2026-09-30&amount=five").body())
                .contains("“five”不是整数");
        assertThat(browser.get("/calendar/deadline?from=2026-09-30&amount=5&unit=office-hours")
                        .body())
                .contains("尚未设置办公时间");
        assertThat(browser.get("/calendar/deadline?from=2026-09-30&amount=5&paused=2026-10-08")
                        .body())
                .contains("请填写理由");
    }

    @Test
    void office_hours_are_set_from_a_day_on() {
        browser.get("/calendar");
        var half = browser.post(
                "/calendar/hours",
                Map.of("since", "2026-01-01", "opens", "09:00", "breakFrom", "12:00", "closes", "17:30"));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("应同时填写", "value=\"17:30\"");
        var hours = Map.of(
                "since", "2026-01-01", "opens", "09:00", "breakFrom", "12:00", "breakTo", "14:00", "closes", "17:30");
        assertThat(browser.post("/calendar/hours", hours).body()).contains("09:00–12:00、14:00–17:30", "现行");
        assertThat(browser.get("/calendar/deadline?from=2026-09-30&time=11:00&amount=12&unit=office-hours")
                        .body())
                .contains("12 个办公小时，截止 2026年10月9日（周五） 10:00。", "4 小时 30 分");
        assertThat(acts()).containsExactly("calendar.hours-set");
    }

    @Test
    void a_holiday_of_the_district_is_entered_and_ended_with_a_reason() {
        browser.get("/calendar");
        var form = Map.of("first", "2026-08-03", "zh", "建县纪念日");
        assertThat(browser.post("/calendar/locals", form).body()).contains("建县纪念日", "已添加");
        assertThat(browser.post("/calendar/locals", form).body()).contains("重叠");
        assertThat(day("2026-08-03").kind()).isEqualTo(DayKind.LOCAL);
        var id = district.inside(() ->
                jdbc.sql("select max(id) from calendar_local").query(Long.class).single());
        assertThat(browser.post("/calendar/locals/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/calendar/locals/" + id + "/end", Map.of("why", "录错"))
                        .body())
                .contains("已删除");
        assertThat(day("2026-08-03").kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(acts()).containsExactly("calendar.local-added", "calendar.local-ended");
    }

    @Test
    void a_new_year_is_shown_whole_then_taken_in_and_can_be_taken_back() {
        var preview = send("2027.csv", YEAR.getBytes(UTF_8));
        assertThat(preview).contains("预览 2027 年放假安排", "春节", "含上一年 12 月的日期");
        assertThat(district.inside(() -> calendars.now().knows(2027))).isFalse();
        take(preview);
        assertThat(day("2027-10-09").kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(day("2026-12-31"))
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
        assertThat(district.inside(() -> calendars.now().knows(2027))).isFalse();
        assertThat(browser.post("/calendar/notices/" + id + "/back", Map.of("why", "again"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(acts()).containsExactly("calendar.notice-taken", "calendar.notice-taken-back");
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
        assertThat(day("2027-02-08").kind()).isEqualTo(DayKind.HOLIDAY);
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
        assertThat(district.inside(() -> calendars.now().knows(2027))).isFalse();
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

    @Test
    void whoever_does_not_keep_it_reads_it_only() {
        var unit = district.unit("qd", "桥东街道办事处", "township", null, district.code() + "001000");
        district.person("he", unit, "handler");
        district.person("xu", unit, "steward");
        var handler = new Browser(port).signIn("he." + district.code());
        assertThat(handler.get("/calendar?year=2026").body()).contains("国庆节").doesNotContain("录入年度", "/calendar/hours");
        assertThat(handler.post("/calendar/hours", Map.of()).statusCode()).isEqualTo(403);
        var steward = new Browser(port).signIn("xu." + district.code());
        assertThat(steward.get("/calendar/notices/new").statusCode()).isEqualTo(404);
        assertThat(steward.post("/calendar/locals", Map.of("first", "2026-08-03", "zh", "甲"))
                        .statusCode())
                .isEqualTo(404);
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

    private Day day(String date) {
        return district.inside(() -> calendars.now().day(LocalDate.parse(date)).orElseThrow());
    }

    private List<String> acts() {
        return district.inside(() -> jdbc.sql("select what from audit_entry where what like 'calendar.%' order by id")
                .query(String.class)
                .list());
    }
}
