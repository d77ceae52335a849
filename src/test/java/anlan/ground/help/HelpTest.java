package anlan.ground.help;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody new finds out what a page is for, what its words mean, and what to begin with. */
@AnlanTest
class HelpTest {

    private static final Path CODE = Path.of("src/main/java");

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void a_coordinator() {
        district = given.district();
        district.coordinator("lin");
        lin = new Browser(port).signIn("lin." + district.code());
    }

    /** A page is explained in its room's words: {@code desk/home/Home.html} under {@code home.help-home}. */
    @Test
    void every_page_has_a_short_explanation_in_both_languages() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(CODE)) {
            for (var page : files.filter(HelpTest::isPage).sorted().toList()) {
                var view = CODE.resolve("anlan").relativize(page).toString().replace(".html", "");
                for (var language : List.of("zh", "en")) {
                    var said = words(page.resolveSibling("words_" + language + ".properties"))
                            .getProperty(Explained.key(view), "");
                    if (said.isBlank() || said.length() > 320) {
                        missing.add(Explained.key(view) + " in " + language);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_page_says_what_it_is_for_and_its_terms_lead_to_the_glossary() {
        var overview = lin.get("/overview").body();
        assertThat(overview).contains("本页说明", "每项承诺进展如何", "href=\"/glossary#interval\"");
        assertThat(lin.get("/glossary").body()).contains("id=\"interval\"", "95% 区间", "Interval");
    }

    @Test
    void the_glossary_is_there_in_both_languages_and_for_whoever_has_not_signed_in() {
        var visitor = new Browser(port);
        assertThat(visitor.get("/glossary").body()).contains("挂牌督办", "Listing for supervision");
        assertThat(visitor.get("/glossary?lang=en").body())
                .contains("Put under the coordinator", "挂牌督办")
                .doesNotContain("由牵头单位直接盯办");
    }

    /** Title (主任) is another thing than post, and the secret of a machine another than a person's password. */
    @Test
    void a_post_and_a_password_have_one_word_each() throws IOException {
        var strays = new ArrayList<String>();
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(f -> f.endsWith("words_zh.properties")).toList()) {
                words(file).forEach((key, said) -> {
                    var room = key.toString();
                    if (said.toString().contains("职务") && !room.matches("staff.title|roster.head-title"))
                        strays.add(room);
                    if (said.toString().contains("口令") && !room.startsWith("store.")) strays.add(room);
                });
            }
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void the_first_hour_is_ticked_by_what_was_done_and_can_be_put_away() {
        assertThat(lin.get("/").body()).contains("第一个小时：已办");
        assertThat(lin.get("/first-hour").body()).contains("设置两步验证或通行密钥", "导入区域清单", "统筹：");
        var before = open(lin);
        lin.get("/account/calendar");
        lin.post("/account/calendar", Map.of());
        assertThat(open(lin)).isEqualTo(before - 1);
        lin.get("/first-hour");
        assertThat(lin.post("/first-hour/ending", Map.of()).body())
                .contains("首页不再提示")
                .doesNotContain("第一个小时：已办");
        lin.get("/first-hour");
        lin.post("/first-hour/return", Map.of());
        assertThat(lin.get("/").body()).contains("第一个小时：已办");
    }

    @Test
    void every_role_has_a_first_hour_of_its_own() {
        var unit = district.commission();
        for (var role : List.of(
                "coordinator",
                "lead",
                "handler",
                "screener",
                "inspector",
                "steward",
                "assessor",
                "discipline",
                "auditor")) {
            district.person("new-" + role, unit, role);
            var body = new Browser(port)
                    .signIn("new-" + role + "." + district.code())
                    .get("/first-hour")
                    .body();
            assertThat(body.split(">未办<|>已办<").length - 1).as(role).isGreaterThanOrEqualTo(2);
            assertThat(body).as(role).contains("未办").doesNotContain("??");
        }
    }

    @Test
    void the_question_mark_opens_the_explanation_and_escape_closes_it() {
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + district.code())) {
            browser.page().navigate("/calendar");
            browser.page().keyboard().press("?");
            browser.page().locator("details.help .drop").waitFor();
            assertThat(browser.page().locator("details.help .drop").innerText()).contains("工作日历", "到查询框");
            browser.picture("help");
            browser.page().keyboard().press("Escape");
            assertThat(browser.page().locator("details.help[open]").count()).isZero();
        }
    }

    private static long open(Browser browser) {
        return browser.get("/first-hour").body().split(">未办<", -1).length - 1L;
    }

    private static boolean isPage(Path file) {
        try {
            return file.toString().endsWith(".html") && Files.readString(file).contains("ground/web/layout :: page(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties words(Path file) throws IOException {
        var words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }
}
