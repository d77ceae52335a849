package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.Walk;
import anlan.ground.access.Scope;
import anlan.ground.store.District;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class AuditPagesTest {

    @Autowired
    private Given given;

    @Autowired
    private Audit audit;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Ledgered ledgered;

    @LocalServerPort
    private int port;

    private Given.World district;

    @BeforeEach
    void something_was_done() {
        district = given.district();
        var lin = district.coordinator("lin");
        district.person("he", district.commission(), "auditor");
        Scope.as(lin, "10.0.0.9", () -> {
            district.inside(() -> audit.did(
                    "plan.target-set", "campaign/7/target", Map.of("value", "-8%"), Map.of("value", "-10%"), "常委会决定"));
            return true;
        });
        District.run(district.code(), sealer::seal);
    }

    @Test
    void the_auditor_finds_an_act_and_sees_what_it_changed() {
        var browser = new Browser(port).signIn("he." + district.code());
        var list = browser.get("/audit?who=lin&what=plan.&record=campaign/7");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("campaign/7/target", "常委会决定", "共 1 条");
        assertThat(browser.get("/audit?what=目标值&record=campaign/7").body())
                .as("by what the act is called")
                .contains("共 1 条", "<option value=\"登录\">");
        var path = list.body().replaceAll("(?s).*href=\"(/audit/entries/[0-9]+)\".*", "$1");
        var entry = browser.get(path);
        assertThat(entry.body()).contains("-8%", "-10%", "10.0.0.9", "有变化", "相符");
    }

    @Test
    void a_search_that_finds_nothing_says_what_to_do() {
        var browser = new Browser(port).signIn("he." + district.code());
        assertThat(browser.get("/audit?record=nothing%25").body()).contains("没有符合条件的记录");
        assertThat(browser.get("/audit?from=not-a-day").statusCode()).isEqualTo(400);
    }

    @Test
    void the_auditor_has_the_whole_proved_against_a_head_kept_elsewhere() throws Exception {
        var browser = new Browser(port).signIn("he." + district.code());
        browser.get("/audit/proof");
        var head = district.inside(() -> ledgered.head().orElseThrow().line());
        assertThat(browser.post("/audit/proof", Map.of("heads", head)).statusCode())
                .isEqualTo(200);
        var page = browser.get("/audit/proof").body();
        for (var waited = 0; waited < 100 && page.contains("<progress max"); waited++) {
            Thread.sleep(Duration.ofMillis(100));
            page = browser.get("/audit/proof").body();
        }
        assertThat(page).contains("全部相符");
    }

    @Test
    void what_is_no_head_is_refused_with_the_text_still_there() {
        var browser = new Browser(port).signIn("he." + district.code());
        browser.get("/audit/proof");
        var answer = browser.post("/audit/proof", Map.of("heads", "hello"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("这一行不是树头", ">hello</textarea>");
    }

    @Test
    void the_coordinator_does_not_read_the_log_and_the_auditor_reads_nothing_else() {
        var lin = new Browser(port).signIn("lin." + district.code());
        assertThat(lin.get("/audit").statusCode()).isEqualTo(403);
        assertThat(lin.get("/audit/proof").statusCode()).isEqualTo(403);
        assertThat(lin.get("/api/v1/audit/head").statusCode()).isEqualTo(401);
        var he = new Browser(port).signIn("he." + district.code());
        assertThat(he.get("/").body()).contains("/audit").doesNotContain("href=\"/plan");
    }

    @Test
    void an_auditor_of_one_unit_sees_what_was_done_in_that_unit() {
        var town = district.unit("qd", "桥东街道", "township", null, district.area().substring(0, 6) + "001000");
        district.person("tian", town, "auditor");
        var browser = new Browser(port).signIn("tian." + district.code());
        assertThat(browser.get("/audit").body()).doesNotContain("campaign/7/target");
    }

    @Test
    void every_page_of_an_auditor_fits_a_phone_and_opens() {
        try (var browser = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("he." + district.code())) {
            assertThat(new Walk(browser, 30, true).from("/")).isEmpty();
        }
    }
}
