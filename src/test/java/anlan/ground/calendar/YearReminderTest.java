package anlan.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class YearReminderTest {

    @Autowired
    private Given given;

    @Autowired
    private YearReminder reminder;

    @LocalServerPort
    private int port;

    @Test
    void a_month_before_whoever_keeps_the_calendar_hears_that_the_next_year_is_missing() {
        var district = given.district();
        district.coordinator("lin");
        var lin = new Browser(port).signIn("lin." + district.code());
        district.inside(() -> reminder.remind(LocalDate.of(2026, 11, 30)));
        assertThat(lin.get("/messages").body()).contains("还没有消息");
        district.inside(() -> reminder.remind(LocalDate.of(2026, 12, 1)));
        district.inside(() -> reminder.remind(LocalDate.of(2026, 12, 2)));
        assertThat(lin.get("/messages").body())
                .containsOnlyOnce("下一年度工作日历尚未录入</a>")
                .contains("2027年的放假安排公布后，请及时录入");
    }
}
