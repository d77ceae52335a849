package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class SecondFactorTest {

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})</code>");

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    @Test
    void once_set_up_the_password_alone_no_longer_signs_in() {
        var d = given.district();
        d.coordinator("lin");
        var phone = setUp(d, "lin");

        var browser = new Browser(port);
        var second = password(browser, d, "lin");
        assertThat(second.uri().getPath()).isEqualTo("/sign-in/code");
        assertThat(browser.get("/account").uri().getPath()).isEqualTo("/sign-in");

        browser.get("/sign-in/code");
        assertThat(code(browser, "000000")).isEqualTo(422);
        // The step of the set-up is used; the next one is within the drift allowed.
        var next = phone.at(Instant.now().plusSeconds(30));
        assertThat(code(browser, next)).isNotEqualTo(422);
        assertThat(browser.get("/account").uri().getPath()).isEqualTo("/account");

        var overTheShoulder = new Browser(port);
        password(overTheShoulder, d, "lin");
        assertThat(code(overTheShoulder, next)).isEqualTo(422);
    }

    @Test
    void a_recovery_code_stands_in_for_the_phone_once() {
        var d = given.district();
        d.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + d.code());
        var sheet = recoverySheet(browser, phone(browser));
        assertThat(sheet).hasSize(10);

        var without = new Browser(port);
        password(without, d, "lin");
        assertThat(code(without, sheet.get(3))).isNotEqualTo(422);
        var again = new Browser(port);
        password(again, d, "lin");
        assertThat(code(again, sheet.get(3))).isEqualTo(422);
        assertThat(without.get("/account").body()).contains("剩余备用码 9 个");
    }

    @Test
    void taking_it_away_needs_the_password_too() {
        var d = given.district();
        d.coordinator("lin");
        setUp(d, "lin");
        var browser = new Browser(port);
        password(browser, d, "lin");
        var wrong = browser.post("/account/second-factor/removal", Map.of("password", Given.PASSWORD));
        assertThat(wrong.uri().getPath()).startsWith("/sign-in");
    }

    private OneTimeCode setUp(Given.World d, String name) {
        var browser = new Browser(port).signIn(name + "." + d.code());
        var phone = phone(browser);
        recoverySheet(browser, phone);
        return phone;
    }

    private static OneTimeCode phone(Browser browser) {
        var page = browser.get("/account/second-factor").body();
        var secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        return new OneTimeCode(secret.group(1).replace(" ", ""));
    }

    private static List<String> recoverySheet(Browser browser, OneTimeCode phone) {
        var sheet = browser.post("/account/second-factor/confirmation", Map.of("code", phone.at(Instant.now())));
        assertThat(sheet.statusCode()).isEqualTo(200);
        return RECOVERY.matcher(sheet.body()).results().map(m -> m.group(1)).toList();
    }

    private static java.net.http.HttpResponse<String> password(Browser browser, Given.World d, String name) {
        browser.get("/sign-in");
        return browser.post("/sign-in", Map.of("name", name + "." + d.code(), "password", Given.PASSWORD));
    }

    private static int code(Browser browser, String code) {
        return browser.post("/sign-in/code", Map.of("code", code)).statusCode();
    }
}
