package anlan.ground.feed;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In December the coordinator has to enter the next year's days off by the 31st. */
@AnlanTest
class FeedTest {

    @Autowired
    private Given given;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void a_december() {
        clock.choose(LocalDate.of(2026, 12, 10));
        district = given.district();
        district.coordinator("lin");
        lin = new Browser(port).signIn("lin." + district.code());
        assertThat(lin.get("/account/calendar").body()).contains("尚未开通");
    }

    @AfterEach
    void today_again() {
        clock.choose(null);
    }

    @Test
    void a_deadline_stands_on_its_day_with_a_link_and_no_name() throws Exception {
        var read = stranger(made());
        assertThat(read.headers().firstValue("Content-Type")).contains("text/calendar;charset=utf-8");
        var calendar = new CalendarBuilder().build(new StringReader(read.body()));
        calendar.validate();
        var events = calendar.<VEvent>getComponents("VEVENT");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(event.getSummary().getValue()).startsWith("到期：");
            assertThat(event.getDescription().getValue())
                    .isEqualTo("https://anlan.example/calendar/notices/new?year=2027");
        });
        assertThat(read.body()).doesNotContain("试验区", "工作日历");
        assertThat(read.body()).contains("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void the_same_deadline_has_the_same_name_at_each_reading() throws Exception {
        var path = made();
        assertThat(uid(stranger(path).body())).isEqualTo(uid(stranger(path).body()));
    }

    @Test
    void a_new_address_ends_the_old_and_ending_ends_it() throws Exception {
        var first = made();
        var second = made();
        assertThat(stranger(first).statusCode()).isEqualTo(404);
        assertThat(stranger(second).statusCode()).isEqualTo(200);
        assertThat(lin.post("/account/calendar/ending", Map.of()).body()).contains("日历订阅已停用");
        assertThat(stranger(second).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_left_has_no_deadlines_here_any_more() throws Exception {
        var path = made();
        district.inside(
                () -> jdbc.sql("update person set left_on = date '2026-12-01'").update());
        assertThat(stranger(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_changed_post_changes_the_calendar() throws Exception {
        var path = made();
        district.inside(
                () -> jdbc.sql("update post set until = date '2026-12-01'").update());
        assertThat(stranger(path).body()).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    @Test
    void it_speaks_the_language_it_was_made_in() throws Exception {
        lin.get("/account/calendar?lang=en");
        assertThat(stranger(made()).body()).contains("SUMMARY:Due: ");
    }

    @Test
    void what_is_no_address_is_not_found() throws Exception {
        for (var text : new String[] {"x", "880001-" + "a".repeat(43), "999999-" + "a".repeat(43), "a".repeat(5000)}) {
            assertThat(stranger("/calendar/" + text + ".ics").statusCode()).isBetween(400, 499);
        }
    }

    private String made() {
        return lin.post("/account/calendar", Map.of())
                .body()
                .replaceAll("(?s).*value=\"https://anlan.example(/calendar/[^\"]+\\.ics)\".*", "$1");
    }

    private java.net.http.HttpResponse<String> stranger(String path) {
        return new Browser(port).get(path);
    }

    private static String uid(String calendar) {
        return calendar.replaceAll("(?s).*UID:(\\S+).*", "$1");
    }
}
