package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is not the owner's own answer, given here and now, opens nothing. */
@AnlanTest
class WrongPasskeyTest {

    private static final Pattern CLIENT_DATA = Pattern.compile("\"clientDataJSON\":\"([^\"]+)\"");

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private PasskeyDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new PasskeyDesk(given, port);
    }

    @Test
    void a_device_in_another_hand_opens_nothing_and_the_page_says_so() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            var device = new Authenticator(page);
            desk.registered(browser, device);
            desk.signOut(page);
            device.another_persons_hand();
            page.navigate(desk.at("/sign-in"));
            page.click(PasskeyDesk.ALONE);
            page.locator("[data-passkey-fault=cancelled]").waitFor(new Locator.WaitForOptions().setTimeout(130_000));
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void a_copy_of_a_key_is_found_out_by_its_count() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            var device = new Authenticator(page);
            desk.registered(browser, device);
            for (var i = 0; i < 2; i++) {
                desk.signOut(page);
                page.navigate(desk.at("/sign-in"));
                page.click(PasskeyDesk.ALONE);
                page.waitForURL(desk.at("/"));
            }
            desk.signOut(page);
            device.put_back_to(0);
            assertThat(desk.refusal(page)).contains("使用次数倒退");
        }
    }

    @Test
    void an_answer_given_at_another_address_is_refused_and_the_proper_one_named() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            desk.registered(browser);
            desk.signOut(page);
            changed(page, WrongPasskeyTest::elsewhere);
            assertThat(desk.refusal(page)).contains("来自另一个网址", "http://localhost:" + port);
        }
    }

    @Test
    void nor_is_a_passkey_added_that_was_made_at_another_address() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            new Authenticator(page);
            desk.signedIn(browser);
            changed(page, "**/account/passkeys", WrongPasskeyTest::elsewhere);
            desk.add(page, Given.PASSWORD);
            assertThat(page.locator("#wrong-answer").textContent()).contains("来自另一个网址", "http://localhost:" + port);
            page.unrouteAll();
            page.navigate(desk.at("/account/passkeys"));
            assertThat(page.locator("main").innerText()).contains("还没有通行密钥");
        }
    }

    @Test
    void an_answer_that_was_changed_on_the_way_is_refused() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            desk.registered(browser);
            desk.signOut(page);
            changed(page, answer -> answer.replaceFirst("\"signature\":\"(.)", "\"signature\":\"M$1"));
            assertThat(desk.refusal(page)).containsAnyOf("验证不通过", "没有收到可用的应答");
        }
    }

    @Test
    void an_answer_opens_once() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            desk.registered(browser);
            desk.signOut(page);
            var shown = new AtomicReference<String>();
            changed(page, answer -> {
                shown.set(answer);
                return answer;
            });
            page.navigate(desk.at("/sign-in"));
            page.click(PasskeyDesk.ALONE);
            page.waitForURL(desk.at("/"));
            page.unrouteAll();
            desk.signOut(page);
            changed(page, answer -> shown.get());
            assertThat(desk.refusal(page)).contains("已超时或已用过");
        }
    }

    /** Sends the device's answer on as somebody in between would have it. */
    private static void changed(Page page, UnaryOperator<String> change) {
        changed(page, "**/sign-in/passkey", change);
    }

    private static void changed(Page page, String to, UnaryOperator<String> change) {
        page.route(to, route -> {
            var body = route.request().postData();
            if (body == null || !body.contains("answer=")) {
                route.resume();
                return;
            }
            var answer = body.replaceAll(".*answer=([^&]*).*", "$1");
            var other = change.apply(URLDecoder.decode(answer, StandardCharsets.UTF_8));
            var sent = body.replace(answer, URLEncoder.encode(other, StandardCharsets.UTF_8));
            route.resume(new Route.ResumeOptions().setPostData(sent));
        });
    }

    private static String elsewhere(String answer) {
        var found = CLIENT_DATA.matcher(answer);
        assertThat(found.find()).isTrue();
        var said = new String(Base64.getUrlDecoder().decode(found.group(1)), StandardCharsets.UTF_8);
        var other = said.replaceAll("\"origin\":\"[^\"]*\"", "\"origin\":\"https://anlan.example\"");
        return answer.replace(
                found.group(1),
                Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(StandardCharsets.UTF_8)));
    }
}
