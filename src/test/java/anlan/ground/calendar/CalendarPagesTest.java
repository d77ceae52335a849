package anlan.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.deadline.DayKind;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar as an administrator keeps it, and as everybody else reads it. */
@AnlanTest
class CalendarPagesTest {

    @Autowired
    private Given given;

    @Autowired
    private CalendarWorld world;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser browser;

    @BeforeEach
    void an_administrator_signs_in() {
        district = given.district();
        district.coordinator("lin");
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
        assertThat(world.acts(district)).containsExactly("calendar.hours-set");
    }

    @Test
    void a_holiday_of_the_district_is_entered_and_ended_with_a_reason() {
        browser.get("/calendar");
        var form = Map.of("first", "2026-08-03", "zh", "建县纪念日");
        assertThat(browser.post("/calendar/locals", form).body()).contains("建县纪念日", "已添加");
        assertThat(browser.post("/calendar/locals", form).body()).contains("重叠");
        assertThat(world.day(district, "2026-08-03").kind()).isEqualTo(DayKind.LOCAL);
        var id = district.inside(() ->
                jdbc.sql("select max(id) from calendar_local").query(Long.class).single());
        assertThat(browser.post("/calendar/locals/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/calendar/locals/" + id + "/end", Map.of("why", "录错"))
                        .body())
                .contains("已删除");
        assertThat(world.day(district, "2026-08-03").kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(world.acts(district)).containsExactly("calendar.local-added", "calendar.local-ended");
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
}
