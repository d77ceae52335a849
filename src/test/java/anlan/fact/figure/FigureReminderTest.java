package anlan.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures of September 2025 are due on 10 October, a Friday; National Day lies before it, from the 1st to the 8th. */
@AnlanTest
class FigureReminderTest {

    @Autowired
    private Given given;

    @Autowired
    private FiguresWorld worlds;

    @Autowired
    private FormBook book;

    @Autowired
    private Shipped shipped;

    @Autowired
    private FigureReminder reminder;

    @Autowired
    private Reports reports;

    @LocalServerPort
    private int port;

    private Given.World district;
    private FiguresWorld.Townships towns;
    private long form;

    @BeforeEach
    void a_form_since_september() {
        district = given.district();
        towns = worlds.townships(district);
        form = district.inside(() -> {
            shipped.items();
            return book.make(new FormBook.Drawn(
                    "设施月报",
                    1,
                    10,
                    YearMonth.of(2025, 9),
                    List.of("cameras-added"),
                    List.of(),
                    List.of(
                            new ReportForm.Reporter(towns.qd(), "桥东街道", towns.qdArea()),
                            new ReportForm.Reporter(towns.ba(), "北岸街道", towns.baArea()))));
        });
    }

    @Test
    void a_unit_hears_of_it_three_working_days_before_over_the_holidays_and_once() {
        remind(LocalDate.of(2025, 9, 29));
        assertThat(messages("ma")).contains("还没有消息");
        // 10 October counts back over the 9th and National Day to 29 September; the month is over on 1 October.
        remind(LocalDate.of(2025, 10, 1));
        remind(LocalDate.of(2025, 10, 9));
        for (var who : List.of("ma", "zhou", "tang")) {
            assertThat(messages(who)).containsOnlyOnce("有报表即将到期</a>").contains("设施月报，2025年9月，2025年10月10日前报送");
        }
        assertThat(messages("lin")).contains("还没有消息");
    }

    @Test
    void once_it_is_overdue_only_who_has_not_reported_hears_of_it_and_whoever_keeps_the_forms() {
        district.inside(() -> reports.keep(
                new Reports.Key(form, towns.qd(), YearMonth.of(2025, 9)),
                new Report(
                        1,
                        java.time.Instant.parse("2025-10-09T02:00:00Z"),
                        "test",
                        false,
                        false,
                        null,
                        Map.of("cameras-added", new Report.Count(3)))));
        remind(LocalDate.of(2025, 10, 11));
        remind(LocalDate.of(2025, 10, 12));
        assertThat(messages("tang")).containsOnlyOnce("有报表已过报送时限</a>");
        assertThat(messages("ma")).contains("还没有消息");
        assertThat(messages("lin")).containsOnlyOnce("有单位逾期未报送</a>");
    }

    @Test
    void what_has_been_overdue_for_months_is_not_dug_up() {
        remind(LocalDate.of(2026, 2, 3));
        assertThat(messages("tang")).doesNotContain("2025年11月，").contains("2025年12月，");
    }

    private void remind(LocalDate day) {
        var morning =
                day.atTime(9, 0).atZone(java.time.ZoneId.of("Asia/Shanghai")).toInstant();
        OfficeClock.asIf(morning, () -> district.inside(() -> reminder.remind(day)));
    }

    private String messages(String who) {
        return new Browser(port)
                .signIn(who + "." + district.code())
                .get("/messages")
                .body();
    }
}
