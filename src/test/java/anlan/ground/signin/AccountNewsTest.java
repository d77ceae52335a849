package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class AccountNewsTest {

    private static final String NEW_DEVICE = "您的账号在一台新设备上登录</a>";

    @Autowired
    private Given given;

    @Autowired
    private OneTimeLinks links;

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
}
