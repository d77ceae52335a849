package anlan.ground.agency;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against a real provider. */
@AnlanTest
class AgencySignOutTest {

    @TempDir
    private static Path folder;

    private static ProviderProcess process;

    @Autowired
    private Provider provider;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String lin = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        process = new ProviderProcess(folder);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @BeforeEach
    void a_district_with_a_coordinator() {
        provider.moved(process.settings());
        var district = given.district();
        district.coordinator("lin");
        lin = "lin." + district.code();
    }

    @AfterEach
    void nobody_else_is_offered_it() {
        provider.moved(ProviderProcess.NONE);
    }

    @Test
    void whoever_came_by_the_provider_signs_out_here_and_may_do_so_there_and_comes_back() {
        var browser = new Browser(port);
        comes(browser);
        var here = out(browser);
        assertThat(here.uri().getPath()).isEqualTo("/sign-out/agency");
        assertThat(here.body()).contains("已退出安澜", "也在统一身份平台退出");
        assertThat(browser.get("/account").uri().getPath()).isEqualTo("/sign-in");
        var back = browser.get("/sign-out/agency/leaving");
        assertThat(back.uri().getPath()).isEqualTo("/sign-out/agency/done");
        assertThat(back.body()).contains("已退出安澜和统一身份平台").doesNotContain("也在统一身份平台退出");
        assertThat(browser.get("/sign-out/agency/leaving").uri().getPath())
                .as("once")
                .isEqualTo("/sign-out/agency");
        assertThat(browser.get("/sign-out/agency/done?state=invented").body())
                .contains("已退出安澜")
                .doesNotContain("和统一身份平台</h1>");
    }

    @Test
    void what_the_provider_stated_lies_nowhere_in_the_clear() {
        var browser = new Browser(port);
        comes(browser);
        clear();
        out(browser);
        clear();
    }

    private void clear() {
        var kept = jdbc.sql(
                        "select attribute_bytes from spring_session_attributes where attribute_name like 'agency.%'")
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(kept).isNotEmpty().allSatisfy(bytes -> assertThat(bytes).doesNotContain("eyJ"));
    }

    @Test
    void whoever_came_by_password_or_where_it_is_not_wanted_or_not_possible_is_offered_nothing() {
        var browser = new Browser(port).signIn(lin);
        assertThat(out(browser).uri().getPath()).isEqualTo("/sign-in");
        provider.moved(quiet());
        comes(browser);
        assertThat(out(browser).uri().getPath()).isEqualTo("/sign-in");
        provider.moved(process.settings());
        comes(browser);
        provider.moved(quiet());
        assertThat(out(browser).uri().getPath()).as("no longer wanted").isEqualTo("/sign-in");
        assertThat(browser.get("/sign-out/agency").body()).doesNotContain("也在统一身份平台退出");
    }

    @Test
    void a_provider_that_is_away_is_said_to_be_and_one_is_signed_out_here_all_the_same() {
        var browser = new Browser(port);
        comes(browser);
        out(browser);
        provider.moved(ProviderProcess.settings("http://127.0.0.1:1/agency"));
        var away = browser.get("/sign-out/agency/leaving");
        assertThat(away.statusCode()).isEqualTo(422);
        assertThat(away.body()).contains("未能在该平台退出", "也在统一身份平台退出");
        assertThat(browser.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void the_office_reads_what_to_register() {
        var browser = new Browser(port).signIn(lin);
        assertThat(browser.get("/agency").body()).contains("/sign-out/agency/done");
        provider.moved(quiet());
        assertThat(browser.get("/agency").body()).doesNotContain("/sign-out/agency/done");
    }

    @Test
    void in_a_real_browser_too() {
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN")) {
            var page = browser.page();
            page.route(url -> !url.contains("127.0.0.1"), route -> route.fulfill());
            page.navigate("/sign-in/agency?to=/account");
            page.fill("input[name=username]", "s-" + lin);
            page.fill("[name=claims]", named(lin));
            page.click("[type=submit]");
            page.waitForURL("**/account");
            page.evaluate("document.querySelector('form[action=\"/sign-out\"]').requestSubmit()");
            page.waitForURL("**/sign-out/agency");
            browser.picture("agency-sign-out-desk");
            page.click("a[href='/sign-out/agency/leaving']");
            page.waitForURL("**/sign-out/agency/done*");
            assertThat(page.content()).contains("已退出安澜和统一身份平台");
        }
    }

    private ProviderSettings quiet() {
        return new ProviderSettings(
                process.issuer(),
                "anlan",
                "kept well",
                "",
                "openid profile",
                "preferred_username",
                "groups",
                Set.of("mfa"),
                false);
    }

    private static String named(String account) {
        return "{\"preferred_username\":\"" + account + "\"}";
    }

    private static HttpResponse<String> out(Browser browser) {
        browser.get("/account");
        return browser.post("/sign-out", Map.of());
    }

    private void comes(Browser browser) {
        var asked = browser.get("/sign-in/agency?to=/account").uri();
        var back = process.signsIn(asked, "s-" + lin, named(lin));
        assertThat(browser.get(back.getRawPath() + "?" + back.getRawQuery())
                        .uri()
                        .getPath())
                .isEqualTo("/account");
    }
}
