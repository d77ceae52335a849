package anlan.ground.staff;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
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
    void an_unknown_page_is_said_to_be_absent_and_no_more() {
        var answer = new Browser(port).get("/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到").doesNotContain("Exception");
    }

    @Test
    void what_is_not_for_browsers_is_not_served() {
        var browser = new Browser(port);
        assertThat(browser.get("/assets/ground/web/layout.html").statusCode()).isEqualTo(404);
        assertThat(browser.get("/assets/ground/staff/V202611240920__staff.sql").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/assets/ground/web/anlan.css").statusCode()).isEqualTo(200);
    }
}
