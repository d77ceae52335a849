package anlan.ground.agency;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against a real provider. */
@AnlanTest
class AgencySignInTest {

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

    private Given.World d;
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
        d = given.district();
        d.coordinator("lin");
        lin = "lin." + d.code();
    }

    @AfterEach
    void nobody_else_is_offered_it() {
        provider.moved(ProviderProcess.NONE);
    }

    @Test
    void whoever_the_provider_names_comes_in_with_nothing_else_asked_and_hears_of_the_first_time() {
        var browser = new Browser(port);
        assertThat(browser.get("/sign-in").body()).contains("用单位统一身份登录");
        var answer = comes(browser, named(lin));
        assertThat(answer.uri().getPath()).isEqualTo("/account");
        assertThat(answer.body()).contains(lin, "区委政法委");
        assertThat(browser.get("/messages").body()).containsOnlyOnce("您的账号首次用单位统一身份登录</a>");
        comes(new Browser(port), named(lin));
        assertThat(browser.get("/messages").body()).containsOnlyOnce("您的账号首次用单位统一身份登录</a>");
        assertThat(acts()).contains("agency.identity-bound", "signin.entered");
    }

    @Test
    void in_a_real_browser_too() {
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN")) {
            var page = browser.page();
            // The provider's own page dresses itself from elsewhere.
            page.route(url -> !url.contains("127.0.0.1"), route -> route.fulfill());
            page.navigate("/sign-in?to=/account");
            browser.picture("agency-sign-in-desk");
            page.click("a[href^='/sign-in/agency']");
            page.fill("input[name=username]", "s-" + lin);
            page.fill("[name=claims]", named(lin));
            page.click("[type=submit]");
            page.waitForURL("**/account");
            assertThat(page.content()).contains(lin);
        }
    }

    @Test
    void where_none_is_set_it_is_not_offered() {
        provider.moved(ProviderProcess.NONE);
        var browser = new Browser(port);
        assertThat(browser.get("/sign-in").body()).doesNotContain("统一身份");
        assertThat(browser.get("/sign-in/agency").statusCode()).isEqualTo(404);
        assertThat(browser.get("/sign-in/agency/answer?state=x&code=y").statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebody_unknown_or_unnamed_is_refused_with_what_to_do() {
        var answer = comes(new Browser(port), named("nobody." + d.code()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("本系统没有您的账号");
        assertThat(comes(new Browser(port), "{}").body()).contains("没有可用的账号名");
    }

    @Test
    void whoever_left_the_office_is_refused_though_the_provider_knows_them() {
        d.person("ma", d.commission(), "handler");
        d.inside(() -> jdbc.sql("update person set left_on = date '2020-02-02' where name = 'ma'")
                .update());
        assertThat(comes(new Browser(port), named("ma." + d.code())).body()).contains("您的账号已停用");
        assertThat(acts()).contains("agency.turned-away");
    }

    @ParameterizedTest
    @CsvSource({
        "nonce, '\"another\"', 不属于此次登录",
        "aud, '[\"another\"]', 发给另一个系统",
        "iss, '\"https://other.example\"', 不是由所设的平台签发",
        "exp, -3600, 已过期",
        "iat, 3600, 签发时间晚于本系统"
    })
    void an_answer_with_a_fault_is_refused_and_the_fault_named(String claim, String value, String said) {
        var moved = value.matches("-?[0-9]+")
                ? String.valueOf(Instant.now().getEpochSecond() + Long.parseLong(value))
                : value;
        var browser = new Browser(port);
        var answer = comes(browser, "{\"preferred_username\":\"%s\",\"%s\":%s}".formatted(lin, claim, moved));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said);
        assertThat(browser.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void an_answer_counts_once_and_only_in_the_browser_that_asked() {
        var browser = new Browser(port);
        var asked = browser.get("/sign-in/agency?to=/account").uri();
        var back = process.signsIn(asked, "s-" + lin, named(lin));
        var path = back.getRawPath() + "?" + back.getRawQuery();
        assertThat(new Browser(port).get(path).body()).contains("不是从本浏览器发起的");
        assertThat(browser.get(path).body()).contains(lin);
        assertThat(browser.get(path).body()).contains("已用过");
    }

    @Test
    void an_answer_from_another_provider_or_a_cancelled_one_is_refused() {
        var browser = new Browser(port);
        var state = state(browser);
        assertThat(browser.get("/sign-in/agency/answer?code=x&iss=https://other.example&state=" + state)
                        .body())
                .contains("不是由所设的平台签发");
        var cancelled = browser.get("/sign-in/agency/answer?error=access_denied&state=" + state(browser));
        assertThat(cancelled.statusCode()).isEqualTo(422);
        assertThat(cancelled.body()).contains("没有确认登录");
        assertThat(browser.get("/sign-in/agency/answer?code=invented&state=" + state(browser))
                        .body())
                .contains("没有确认登录");
    }

    @Test
    void a_provider_that_is_away_or_is_another_than_was_set_is_said_to_be() {
        provider.moved(ProviderProcess.settings("http://127.0.0.1:1/agency"));
        var away = new Browser(port).get("/sign-in/agency");
        assertThat(away.statusCode()).isEqualTo(422);
        assertThat(away.body()).contains("暂时无法访问");
        provider.moved(ProviderProcess.settings(process.issuer() + "/"));
        assertThat(new Browser(port).get("/sign-in/agency").body()).contains("核对 issuer");
    }

    @Test
    void a_second_factor_set_up_here_is_asked_for_unless_the_provider_asked_for_two() {
        d.inside(() -> jdbc.sql("""
                        insert into second_factor (person, secret, confirmed_at)
                        select id, '\\x00', now() from person where name = 'lin'
                        """).update());
        var browser = new Browser(port);
        assertThat(comes(browser, named(lin)).uri().getPath()).isEqualTo("/sign-in/code");
        assertThat(browser.get("/account").uri().getPath()).isEqualTo("/sign-in");
        var strong = "{\"preferred_username\":\"" + lin + "\",\"amr\":[\"pwd\",\"otp\",\"mfa\"]}";
        assertThat(comes(new Browser(port), strong).uri().getPath()).isEqualTo("/account");
    }

    @Test
    void a_name_that_passed_to_somebody_else_at_the_provider_does_not_open_the_account_until_released() {
        comes(new Browser(port), named(lin));
        var next = new Browser(port);
        assertThat(comes(next, "s-next", named(lin)).body()).contains("与此账号原来的身份不同");
        d.person("ma", d.commission(), "handler");
        assertThat(comes(new Browser(port), "s-" + lin, named("ma." + d.code())).body())
                .as("one identity opens one account")
                .contains("与此账号原来的身份不同");
        assertThat(comes(new Browser(port), "s-" + lin, named("renamed." + d.code()))
                        .body())
                .as("the one before, under a new name")
                .contains(lin);
        var office = new Browser(port).signIn(lin);
        var id = office.get("/agency").body().replaceAll("(?s).*/agency/people/([0-9]+)/release.*", "$1");
        assertThat(office.post("/agency/people/" + id + "/release", Map.of()).body())
                .contains("已保存", "还没有人用统一身份登录");
        assertThat(comes(next, "s-next", named(lin)).uri().getPath()).isEqualTo("/account");
    }

    private java.util.List<String> acts() {
        return d.inside(() ->
                jdbc.sql("select what from audit_entry").query(String.class).list());
    }

    private static String state(Browser browser) {
        return browser.get("/sign-in/agency").uri().getQuery().replaceAll("(?s).*state=([^&]+).*", "$1");
    }

    private static String named(String account) {
        return "{\"preferred_username\":\"" + account + "\"}";
    }

    private HttpResponse<String> comes(Browser browser, String claims) {
        return comes(browser, "s-" + lin, claims);
    }

    private HttpResponse<String> comes(Browser browser, String subject, String claims) {
        var asked = browser.get("/sign-in/agency?to=/account").uri();
        var back = process.signsIn(asked, subject, claims);
        return browser.get(back.getRawPath() + "?" + back.getRawQuery());
    }
}
