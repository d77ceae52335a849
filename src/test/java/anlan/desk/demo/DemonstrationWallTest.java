package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.RealBrowser;
import anlan.desk.wall.WrongLinks;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's wall: read from six metres on screens of two sizes, in both languages, and figures only. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationWallTest {

    /** Of the screen's height: 24 points of 1080. A hand's breadth on a screen two metres wide. */
    private static final double SMALLEST = 0.0221;

    private static final String TOO_SMALL = """
            smallest => [...document.querySelectorAll('.stage *')]
              .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && e.checkVisibility({ visibilityProperty: true }))
              .filter(e => { const svg = e.closest('svg'), by = svg ? svg.getScreenCTM().a : 1;
                return parseFloat(getComputedStyle(e).fontSize) * by / innerHeight < smallest; })
              .map(e => e.tagName + ' ' + e.textContent)""";

    private static final String CUT = """
            () => [...document.querySelectorAll('.slide.on *, .top, .top *, .clock, .demonstration, footer *')]
              .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
              .filter(e => { const r = e.getBoundingClientRect(); const out = e.closest('.card, .row, .group, .beside, .map');
                const o = out ? out.getBoundingClientRect() : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
                const line = innerHeight * .008;
                return r.left < o.left - 3 || r.right > o.right + 3 || r.bottom > Math.min(o.bottom + line, innerHeight) || r.top < o.top - line; })
              .map(e => e.tagName + ' ' + e.textContent)""";

    private static final String OVER_EACH_OTHER = """
            () => { const texts = [...document.querySelectorAll('.slide.on *, .top *, .clock *, .demonstration, footer *')]
                .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && e.checkVisibility({ visibilityProperty: true }))
                .map(e => { const r = document.createRange(); r.selectNodeContents(e); return [e, r.getBoundingClientRect()]; });
              const found = [];
              texts.forEach(([a, r], i) => texts.slice(i + 1).forEach(([b, q]) => {
                if (!a.contains(b) && !b.contains(a) && Math.min(r.right, q.right) - Math.max(r.left, q.left) > 3
                  && Math.min(r.bottom, q.bottom) - Math.max(r.top, q.top) > .4 * Math.min(r.height, q.height)) found.push(a.textContent + ' / ' + b.textContent); }));
              return found; }""";

    @Autowired
    private OpenHouse house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WrongLinks wrong;

    @LocalServerPort
    private int port;

    private Browser lin;

    @BeforeAll
    void the_home_is_filled() {
        house.opens();
        wrong.forget();
        lin = new Browser(port).signIn("lin");
        lin.get("/screens");
    }

    @AfterAll
    void today_is_today_again() {
        house.closes();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,zh", "1920,1080,en", "3840,2160,zh", "3840,2160,en"})
    void every_page_is_whole_and_can_be_read_from_six_metres(int width, int height, String language) {
        try (var wall = new RealBrowser(port, new int[] {width, height}, "zh-CN")) {
            wall.page().navigate(link(language));
            wall.page().locator("#dots span.on").waitFor();
            var slides = wall.page().locator(".slide").count();
            assertThat(slides).isGreaterThanOrEqualTo(4);
            for (int i = 0; i < slides; i++) {
                wall.page().waitForTimeout(400);
                wall.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of("target/pictures/wall-%s-%d-%d.png".formatted(language, height, i))));
                var said = "page %d, %s, %d".formatted(i, language, height);
                assertThat(list(wall.page(), TOO_SMALL))
                        .as("too small: " + said)
                        .isEmpty();
                assertThat(list(wall.page(), CUT)).as("cut: " + said).isEmpty();
                assertThat(list(wall.page(), OVER_EACH_OTHER))
                        .as("over each other: " + said)
                        .isEmpty();
                wall.page().keyboard().press("ArrowRight");
            }
        }
    }

    @Test
    void the_wall_shows_figures_only() {
        var board = new Browser(port).get(link("zh") + "/board").body();
        assertThat(board).contains("盗窃案件发案率同比", "未达到").doesNotContain("href=\"/");
        var people = inside("select name from person");
        assertThat(people).isNotEmpty().noneMatch(board::contains);
        var records = inside("select source_id from incident limit 2000");
        assertThat(records).isNotEmpty().noneMatch(board::contains);
        assertThat(inside("select file_name from import")).noneMatch(board::contains);
    }

    @Test
    void the_wall_says_what_the_overview_says() {
        var board = new Browser(port).get(link("zh") + "/board").body();
        var overview = lin.get("/overview?indicator=theft-rate-yoy").body();
        var value = overview.replaceAll(
                        "(?s).*class=\"plain big\"[^>]*><span>([^<]+)</span> <small>([^<]+)</small>.*", "$1|$2")
                .split("\\|");
        assertThat(board).contains(value[0], value[1].replaceAll("[（）]", "").replace(" 至 ", "～"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Page page, String script) {
        return (List<String>) Objects.requireNonNull(page.evaluate(script, SMALLEST));
    }

    private List<String> inside(String sql) {
        return anlan.ground.store.District.in(
                Pack.DISTRICT,
                () -> Objects.requireNonNull(
                        house.reading(() -> jdbc.sql(sql).query(String.class).list())));
    }

    private String link(String language) {
        var made = lin.post("/screens", Map.of("name", "指挥室", "language", language, "days", "30"))
                .body();
        return made.replaceAll("(?s).*value=\"http://[^\"/]+(/wall/[^\"]+)\".*", "$1");
    }
}
