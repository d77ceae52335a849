package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the coordinator of the demonstration finds to do on a day, and what a measure comes to before it is kept. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationDayTest {

    private static final String DISTRICT = "999901000000";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    /** A line of the overview that says how its promise stands. */
    private static final Pattern ENDANGERED =
            Pattern.compile("<span>([^<]+)</span>\\s*<span class=\"sr\">(有风险|未达到)</span>");

    @Autowired
    private OpenHouse house;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Words words;

    @LocalServerPort
    private int port;

    private Browser lin;

    @BeforeAll
    void the_home_is_filled() {
        house.opens();
        lin = new Browser(port).signIn("lin");
    }

    @AfterAll
    void today_is_today_again() {
        house.closes();
    }

    @Test
    void all_that_was_done_to_it_is_said_in_words_in_its_log() {
        assertThat(house.acts()).hasSizeGreaterThan(60).allSatisfy(act -> {
            var key = act.replaceFirst("\\.", ".did-");
            assertThat(words.sayOr(key, "")).as(key).isNotEmpty();
        });
    }

    @Test
    void promises_of_the_present_phase_that_are_at_risk_or_missed_are_to_do_and_lead_to_why() {
        var today = lin.get("/").body();
        var endangered = ENDANGERED
                .matcher(lin.get("/overview?period=rectification").body())
                .results()
                .toList();
        assertThat(endangered).isNotEmpty();
        endangered.forEach(each -> assertThat(today).contains(each.group(1) + "：" + each.group(2)));
        assertThat(Pattern.compile(">看原因<").matcher(today).results().count()).isEqualTo(endangered.size());
        assertThat(today).contains("集中整治阶段目标", "period=rectification");
        var path = Pattern.compile("href=\"(/overview[^\"]*)#indicator\"").matcher(today);
        assertThat(path.find()).isTrue();
        assertThat(lin.get(path.group(1).replace("&amp;", "&")).body())
                .contains(endangered.getFirst().group(1));
    }

    @Test
    void a_phase_is_to_be_closed_from_a_week_before_its_end_and_overdue_after_it() {
        var close = "办结“动员部署阶段”";
        try {
            clock.choose(LocalDate.of(2025, 10, 23));
            assertThat(lin.get("/").body()).doesNotContain(close);
            clock.choose(LocalDate.of(2025, 10, 24));
            var soon = lin.get("/").body();
            var at = soon.indexOf(close);
            assertThat(soon.substring(soon.lastIndexOf("<tr", at), soon.indexOf("</tr>", at)))
                    .contains("阶段截止 2025-10-31", "10月31日")
                    .doesNotContain("逾期");
            clock.choose(LocalDate.of(2025, 11, 2));
            assertThat(lin.get("/").body()).contains(close, "逾期 2 天", "/phases/mobilisation");
        } finally {
            clock.choose(TODAY);
        }
    }

    @Test
    void a_measure_shows_what_it_comes_to_in_the_last_three_months_before_it_is_kept() throws Exception {
        var thefts = new Raw(DISTRICT, "theft", "");
        var page = text("/measures/new?from=INCIDENTS&kinds=theft&which=ALL&preview=1");
        assertThat(page).contains("全区最近三个月");
        for (var month = YearMonth.of(2026, 2); !month.isAfter(YearMonth.of(2026, 4)); month = month.plusMonths(1)) {
            long counted = thefts.count(month.toString(), month.toString()).all();
            assertThat(page).contains("%d年%d月 %s ".formatted(month.getYear(), month.getMonthValue(), said(counted)));
        }
        var cleared = text("/measures/new?from=INCIDENTS&kinds=theft&which=CLEARED&preview=1");
        assertThat(cleared)
                .contains("2026年4月 " + said(thefts.count("2026-04", "2026-04").cleared()) + " ");
        assertThat(text("/measures/new?from=INCIDENTS&kinds=sheep&preview=1")).doesNotContain("全区最近三个月");
        assertThat(text("/measures/new")).doesNotContain("全区最近三个月");
    }

    private static String said(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String text(String path) {
        return lin.get(path).body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
