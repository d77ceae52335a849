package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.store.Unguessable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class SignInTest {

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    @Test
    void a_wrong_password_is_refused_with_the_name_still_there() {
        var district = given.district();
        district.coordinator("lin");
        var browser = new Browser(port);
        browser.get("/sign-in");
        var answer = browser.post("/sign-in", Map.of("name", "lin." + district.code(), "password", "not the one"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("账号或密码不正确", "value=\"lin." + district.code() + "\"");
    }

    @Test
    void guessing_has_to_wait_but_the_owner_at_the_own_desk_does_not() {
        var d = given.district();
        d.coordinator("lin");
        var account = "lin." + d.code();
        var desk = new Browser(port).signIn(account);
        desk.post("/sign-out", Map.of());

        var stranger = new Browser(port);
        stranger.get("/sign-in");
        var guess = Map.of("name", account, "password", "guess of a stranger");
        for (var i = 0; i < 10; i++) {
            assertThat(stranger.post("/sign-in", guess).body()).contains("账号或密码不正确");
        }
        assertThat(stranger.post("/sign-in", guess).body()).contains("尝试次数过多");
        assertThat(stranger.post("/sign-in", Map.of("name", account, "password", Given.PASSWORD))
                        .body())
                .contains("尝试次数过多");

        desk.signIn(account);
        assertThat(desk.get("/account").body()).contains(account);
    }

    @Test
    void a_password_may_be_changed_and_ends_every_other_session() {
        var d = given.district();
        d.coordinator("lin");
        var account = "lin." + d.code();
        var desk = new Browser(port).signIn(account);
        var phone = new Browser(port).signIn(account);
        desk.get("/account");
        var fresh = "a quite different phrase";
        var wrong = desk.post("/account/password", Map.of("present", "no", "password", fresh, "again", fresh));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(desk.post("/account/password", Map.of("present", Given.PASSWORD, "password", fresh, "again", fresh))
                        .body())
                .contains("密码已修改");
        assertThat(phone.get("/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(desk.get("/account").uri().getPath()).isEqualTo("/account");
    }

    @Test
    void a_way_to_another_server_is_not_followed_after_signing_in() {
        assertThat(Entrance.inside("/plan/3?x=1")).isEqualTo("/plan/3?x=1");
        for (var to : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "", "/a\nb"}) {
            assertThat(Entrance.inside(to)).isEqualTo("/");
        }
    }

    @Test
    void a_set_up_link_opens_nothing_where_a_district_is_already() {
        given.district();
        var browser = new Browser(port);
        assertThat(browser.get("/set-up/" + Unguessable.make("").text()).body()).contains("首次设置已经完成", "/sign-in\"");
    }

    @Test
    void an_unknown_page_is_said_to_be_absent_and_no_more() {
        var answer = new Browser(port).get("/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到").doesNotContain("Exception");
    }

    @Test
    void what_is_not_for_browsers_is_not_served() {
        var browser = new Browser(port);
        assertThat(browser.get("/assets/ground/web/layout.html").statusCode()).isEqualTo(404);
        assertThat(browser.get("/assets/ground/signin/V202611240920__signin.sql")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/assets/ground/web/anlan.css").statusCode()).isEqualTo(200);
    }
}
