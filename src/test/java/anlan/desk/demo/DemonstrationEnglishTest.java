package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever reads English finds no Chinese but what the office itself wrote down: names and what was done. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationEnglishTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/overview",
            "{plan}",
            "/duties",
            "{plan}/schedule",
            "/safeguards",
            "/letters",
            "/problems",
            "/problems/board",
            "/problems/map",
            "/problems/ageing",
            "/problems/helping",
            "/problems/escalation",
            "/problems/terms",
            "/problems/categories",
            "/problems/transcripts",
            "/listings",
            "/listings/levels",
            "/sweeps",
            "/sheets",
            "/blocks",
            "/imports",
            "/records",
            "/datasets",
            "/figures",
            "/figures/forms",
            "/pivot",
            "/indicators",
            "/bulletins",
            "/coverage",
            "/areas",
            "/units",
            "/people",
            "/rights",
            "/files",
            "/retention",
            "/screens",
            "/hooks",
            "/tokens",
            "/jobs",
            "/messages",
            "/account");

    /** What names things on a page: heads of columns, fields, buttons, the menu and the tabs. */
    private static final Pattern NAMING = Pattern.compile(
            "(?s)<(?:th(?! scope=\"row\")|label(?! class=\"check\")|button|dt|legend)(?: [^>]*)?>([^<]*\\p{IsHan}[^<]*)<");

    private static final Pattern PLAN = Pattern.compile("/plan/[0-9]+");

    private static final Pattern KEY = Pattern.compile("\\?\\?[a-z]+\\.[a-z-]+");

    @Autowired
    private OpenHouse house;

    @LocalServerPort
    private int port;

    private Browser lin;

    @BeforeAll
    void the_home_is_filled_and_read_in_english() {
        house.opens();
        lin = new Browser(port).signIn("lin");
        lin.get("/?lang=en");
    }

    @AfterAll
    void today_is_today_again() {
        house.closes();
    }

    @Test
    void heads_fields_and_buttons_are_english() {
        var plan = PLAN.matcher(lin.get("/").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        for (var path : PAGES) {
            var page = lin.get(path.replace("{plan}", plan));
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(NAMING.matcher(page.body()).results().map(m -> m.group(1).strip()))
                    .as(path)
                    .isEmpty();
            assertThat(KEY.matcher(page.body()).find()).as(path).isFalse();
        }
    }

    @Test
    void an_indicator_has_its_english_name_where_it_is_changed() {
        assertThat(lin.get("/indicators/theft-rate-yoy/definition").body())
                .contains("<h1>Change indicator: Theft rate, year on year</h1>");
        assertThat(lin.get("/measures/theft/definition").body()).doesNotContainPattern("<h1>[^<]*\\p{IsHan}");
    }

    @Test
    void one_day_is_a_day_and_not_days() {
        for (var path : List.of("/", "/problems", "/problems/board", "/duties", "/problems/escalation")) {
            assertThat(lin.get(path).body()).as(path).doesNotContainPattern("[^0-9.]1 (working )?days");
        }
    }
}
