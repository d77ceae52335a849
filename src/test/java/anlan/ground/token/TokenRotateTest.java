package anlan.ground.token;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new secret while the system goes on with the old one for a day. */
@AnlanTest
class TokenRotateTest {

    private static final Pattern SECRET = Pattern.compile("anl_[0-9]{6}_[A-Za-z0-9_-]{43}");

    @Autowired
    private Given given;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Browser office;
    private String first = "";
    private String path = "";

    @BeforeEach
    void a_token_in_use() {
        d = given.district();
        d.coordinator("lin");
        office = new Browser(port).signIn("lin." + d.code());
        first = d.inside(
                () -> tokens.make("案件系统", d.commission(), List.of(TokenScope.READ), List.of(), Duration.ofDays(30))
                        .text());
        path = "/tokens/"
                + d.inside(
                        () -> jdbc.sql("select id from token").query(Long.class).single());
        opens(first);
    }

    @Test
    void the_old_secret_opens_for_a_day_and_is_the_same_system() {
        var second = rotated();
        assertThat(tokens.bearer(first, "10.1.2.3")).isEqualTo(tokens.bearer(second, "10.1.2.3"));
        assertThat(office.get(path).body()).contains("旧令牌在", "仍可使用", "更换后旧令牌最近使用");
        assertThat(office.get("/tokens").body()).contains("更换中");
        past("former_until");
        assertThat(tokens.bearer(first, "10.1.2.3")).isEmpty();
        opens(second);
        assertThat(office.get(path).body()).doesNotContain("旧令牌在");
        assertThat(acts()).contains("token.rotated");
    }

    @Test
    void whether_the_system_still_uses_the_old_one_can_be_seen_and_it_can_be_ended_at_once() {
        var second = rotated();
        opens(second);
        assertThat(office.get(path).body()).contains("更换后旧令牌未再使用");
        assertThat(office.post(path + "/former/ending", Map.of()).body()).contains("旧令牌已停用");
        assertThat(tokens.bearer(first, "10.1.2.3")).isEmpty();
        opens(second);
        assertThat(acts()).contains("token.former-ended");
    }

    @Test
    void a_new_secret_that_was_lost_is_made_again_and_the_one_in_use_goes_on() {
        var lost = rotated();
        var third = rotated();
        assertThat(tokens.bearer(lost, "10.1.2.3")).isEmpty();
        opens(first);
        opens(third);
        var fourth = rotated();
        assertThat(tokens.bearer(first, "10.1.2.3"))
                .as("the third is in use now, so the first has had its time")
                .isEmpty();
        opens(third);
        opens(fourth);
    }

    @Test
    void it_lasts_as_long_as_before_and_the_old_secret_no_longer_than_it_would_have() {
        d.inside(() -> jdbc.sql(
                        "update token set made_at = now() - interval '29 days 23 hours', expires_at = now() + interval '1 hour'")
                .update());
        rotated();
        assertThat(d.inside(() -> jdbc.sql("""
                        select expires_at > now() + interval '29 days 23 hours' and former_until < now() + interval '61 minutes' from token
                        """).query(Boolean.class).single())).isTrue();
    }

    @Test
    void after_a_revocation_neither_opens_and_nothing_can_be_rotated() {
        var second = rotated();
        office.get(path);
        office.post(path + "/revocation", Map.of());
        assertThat(tokens.bearer(first, "10.1.2.3")).isEmpty();
        assertThat(tokens.bearer(second, "10.1.2.3")).isEmpty();
        assertThat(office.post(path + "/rotation", Map.of()).statusCode()).isEqualTo(404);
        assertThat(office.get(path).body()).contains("已失效").doesNotContain("生成新令牌");
    }

    @Test
    void the_page_is_whole_on_a_desk_and_on_a_phone() {
        rotated();
        opens(first);
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + d.code())) {
            browser.page().navigate("/tokens");
            browser.picture("tokens-desk");
            browser.page().navigate(path);
            browser.picture("token-desk");
            browser.page().setViewportSize(RealBrowser.PHONE[0], RealBrowser.PHONE[1]);
            browser.page().navigate("/tokens?lang=en");
            assertThat(browser.overflows()).isFalse();
            browser.picture("tokens-phone-en");
            browser.page().navigate(path);
            assertThat(browser.overflows()).isFalse();
            browser.picture("token-phone-en");
        }
    }

    private String rotated() {
        office.get(path);
        var made = office.post(path + "/rotation", Map.of()).body();
        assertThat(made).contains("令牌已生成", "旧令牌 24 小时内仍可使用");
        var found = SECRET.matcher(made);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void opens(String text) {
        assertThat(tokens.bearer(text, "10.1.2.3")).isPresent();
    }

    private void past(String column) {
        d.inside(() -> jdbc.sql("update token set %s = now() - interval '1 second'".formatted(column))
                .update());
    }

    private List<String> acts() {
        return d.inside(() ->
                jdbc.sql("select what from audit_entry").query(String.class).list());
    }
}
