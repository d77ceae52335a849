package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class AccountNewsTest {

    private static final String NEW_DEVICE = "您的账号在一台新设备上登录</a>";

    @Autowired
    private Given given;

    private static final String PASSWORD_CHANGED = "您的账号修改了密码</a>";
    private static final String FACTOR_REMOVED = "您的账号停用了两步验证</a>";

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void the_first_device_is_no_news_the_second_is_once() {
        var district = given.district();
        district.coordinator("lin");
        var account = "lin." + district.code();
        var desk = new Browser(port).signIn(account);
        assertThat(desk.get("/messages").body()).contains("还没有消息");
        var phone = new Browser(port).signIn(account);
        assertThat(desk.get("/messages").body()).containsOnlyOnce(NEW_DEVICE).contains("来自 127.0.0.1");
        desk.post("/sign-out", Map.of());
        desk.signIn(account);
        phone.get("/messages");
        assertThat(phone.get("/messages").body()).containsOnlyOnce(NEW_DEVICE);
    }

    @Test
    void a_password_set_anew_by_a_link_is_told_and_a_first_one_is_not() {
        var district = given.district();
        var lin = district.coordinator("lin");
        var link = district.inside(() -> links.make(lin.who().id(), OneTimeLinks.Purpose.RESET));
        var stranger = new Browser(port);
        stranger.get("/link/" + link.text());
        stranger.post("/link/" + link.text(), Map.of("password", Given.PASSWORD, "again", Given.PASSWORD));
        assertThat(new Browser(port)
                        .signIn("lin." + district.code())
                        .get("/messages")
                        .body())
                .containsOnlyOnce("您的账号通过一次性链接重设了密码</a>");
    }

    @Test
    void a_changed_password_is_told_each_time() {
        var district = given.district();
        district.coordinator("lin");
        var desk = new Browser(port).signIn("lin." + district.code());
        var next = "another long phrase 8";
        change(desk, Given.PASSWORD, next);
        assertThat(desk.get("/messages").body()).containsOnlyOnce(PASSWORD_CHANGED);
        change(desk, "not the password", Given.PASSWORD);
        assertThat(desk.get("/messages").body()).containsOnlyOnce(PASSWORD_CHANGED);
        change(desk, next, Given.PASSWORD);
        assertThat(desk.get("/messages").body().split(PASSWORD_CHANGED, -1)).hasSize(3);
    }

    @Test
    void a_second_factor_switched_off_is_told_whoever_did_it_and_none_is_no_news() {
        var district = given.district();
        district.coordinator("lin");
        var ma = district.person("ma", district.commission(), "handler").who().id();
        var told = new Browser(port).signIn("ma." + district.code());
        var office = new Browser(port).signIn("lin." + district.code());
        office.get("/people/" + ma);
        office.post("/people/" + ma + "/second-factor-removal", Map.of());
        assertThat(told.signIn("ma." + district.code()).get("/messages").body()).doesNotContain(FACTOR_REMOVED);
        district.inside(
                () -> jdbc.sql("insert into second_factor (person, secret, confirmed_at) values (?, '\\x00', now())")
                        .params(ma)
                        .update());
        office.post("/people/" + ma + "/second-factor-removal", Map.of());
        assertThat(told.signIn("ma." + district.code()).get("/messages").body()).containsOnlyOnce(FACTOR_REMOVED);
    }

    private static void change(Browser browser, String present, String next) {
        browser.get("/account");
        browser.post("/account/password", Map.of("present", present, "password", next, "again", next));
    }
}
