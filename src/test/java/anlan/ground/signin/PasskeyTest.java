package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class PasskeyTest {

    private static final String OWN = "form[action='/account/passkeys']";
    private static final String ALONE = "form[action='/sign-in/passkey'] button";
    private static final String STEP = "form[action='/sign-in/code/passkey'] button";
    private static final Pattern CLIENT_DATA = Pattern.compile("\"clientDataJSON\":\"([^\"]+)\"");

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    @Test
    void a_passkey_signs_in_with_nothing_typed() {
        try (var browser = browser()) {
            var page = browser.page();
            registered(browser);
            page.navigate(at("/account/passkeys"));
            assertThat(page.content()).contains("办公电脑", "尚未使用");
            signOut(page);
            browser.picture("sign-in-desk");
            page.navigate(at("/sign-in?to=/account/passkeys"));
            page.click(ALONE);
            page.waitForURL(at("/account/passkeys"));
            assertThat(page.content()).contains("办公电脑", "最近使用");
            browser.picture("passkeys-desk");
            page.setViewportSize(RealBrowser.PHONE[0], RealBrowser.PHONE[1]);
            page.navigate(at("/account/passkeys?lang=en"));
            assertThat(browser.overflows()).isFalse();
            browser.picture("passkeys-phone-en");
        }
    }

    @Test
    void once_there_is_one_the_password_alone_no_longer_signs_in() {
        try (var browser = browser()) {
            var page = browser.page();
            var account = registered(browser);
            signOut(page);
            password(page, account);
            page.waitForURL("**/sign-in/code");
            assertThat(new Browser(port).signIn(account).get("/account").uri().getPath())
                    .isEqualTo("/sign-in");
            page.click(STEP);
            page.waitForURL(at("/"));
            page.navigate(at("/account"));
            assertThat(page.content()).contains(account);
        }
    }

    @Test
    void a_device_in_another_hand_opens_nothing_and_the_page_says_so() {
        try (var browser = browser()) {
            var page = browser.page();
            var device = new Authenticator(page);
            registered(browser, device);
            signOut(page);
            device.another_persons_hand();
            page.navigate(at("/sign-in"));
            page.click(ALONE);
            page.locator("[data-passkey-fault=cancelled]").waitFor(new Locator.WaitForOptions().setTimeout(130_000));
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void a_copy_of_a_key_is_found_out_by_its_count() {
        try (var browser = browser()) {
            var page = browser.page();
            var device = new Authenticator(page);
            registered(browser, device);
            for (var i = 0; i < 2; i++) {
                signOut(page);
                page.navigate(at("/sign-in"));
                page.click(ALONE);
                page.waitForURL(at("/"));
            }
            signOut(page);
            device.put_back_to(0);
            assertThat(refusal(page)).contains("使用次数倒退");
        }
    }

    @Test
    void an_answer_given_at_another_address_is_refused_and_the_proper_one_named() {
        try (var browser = browser()) {
            var page = browser.page();
            registered(browser);
            signOut(page);
            changed(page, PasskeyTest::elsewhere);
            assertThat(refusal(page)).contains("来自另一个网址", "http://localhost:" + port);
        }
    }

    @Test
    void an_answer_that_was_changed_on_the_way_is_refused() {
        try (var browser = browser()) {
            var page = browser.page();
            registered(browser);
            signOut(page);
            changed(page, answer -> answer.replaceFirst("\"signature\":\"(.)", "\"signature\":\"M$1"));
            assertThat(refusal(page)).containsAnyOf("验证不通过", "没有收到可用的应答");
        }
    }

    @Test
    void an_answer_opens_once() {
        try (var browser = browser()) {
            var page = browser.page();
            registered(browser);
            signOut(page);
            var shown = new AtomicReference<String>();
            changed(page, answer -> {
                shown.set(answer);
                return answer;
            });
            page.navigate(at("/sign-in"));
            page.click(ALONE);
            page.waitForURL(at("/"));
            page.unrouteAll();
            signOut(page);
            changed(page, answer -> shown.get());
            assertThat(refusal(page)).contains("已超时或已用过");
        }
    }

    @Test
    void a_removed_passkey_opens_nothing() {
        try (var browser = browser()) {
            var page = browser.page();
            registered(browser);
            page.navigate(at("/account/passkeys"));
            page.fill("input[id^=removal-]", "not the one");
            page.click("form[action$='/removal'] button");
            page.locator("[id^=wrong-removal]").waitFor();
            assertThat(page.content()).contains("当前密码不正确", "办公电脑");
            page.fill("input[id^=removal-]", Given.PASSWORD);
            page.click("form[action$='/removal'] button");
            page.locator(".none").waitFor();
            assertThat(page.content()).contains("通行密钥已移除", "还没有通行密钥");
            page.navigate(at("/messages"));
            assertThat(page.content()).contains("添加了一个通行密钥", "移除了一个通行密钥", "办公电脑");
            signOut(page);
            assertThat(refusal(page)).contains("未在本系统登记");
        }
    }

    @Test
    void an_unlocked_desk_is_not_enough_to_add_one() {
        try (var browser = browser()) {
            var page = browser.page();
            new Authenticator(page);
            signedIn(browser);
            add(page, "another phrase altogether");
            page.locator("#wrong-password").waitFor();
            assertThat(page.content()).contains("当前密码不正确", "还没有通行密钥");
        }
    }

    @Test
    void without_script_or_a_name_of_the_server_the_page_says_what_is_missing() {
        var d = given.district();
        d.coordinator("lin");
        var numbers = new Browser(port).signIn("lin." + d.code());
        assertThat(numbers.get("/account/passkeys").body()).contains("只能在以域名打开的安全地址");
        assertThat(numbers.post("/account/passkeys", Map.of("name", "x", "password", Given.PASSWORD))
                        .body())
                .contains("已超时或已用过");
        try (var browser = browser()) {
            signedIn(browser);
            browser.page().navigate(at("/account/passkeys"));
            assertThat(browser.page().content()).contains("通行密钥需要启用浏览器的 JavaScript");
        }
    }

    private RealBrowser browser() {
        return new RealBrowser(port, RealBrowser.DESK, "zh-CN");
    }

    private String registered(RealBrowser browser) {
        return registered(browser, new Authenticator(browser.page()));
    }

    private String registered(RealBrowser browser, Authenticator device) {
        var account = signedIn(browser);
        add(browser.page(), Given.PASSWORD);
        browser.page().locator("ul.codes").waitFor();
        assertThat(device.keys()).hasSize(1);
        return account;
    }

    private String signedIn(RealBrowser browser) {
        var d = given.district();
        d.coordinator("lin");
        var account = "lin." + d.code();
        password(browser.page(), account);
        browser.page().waitForURL(at("/"));
        return account;
    }

    private void password(Page page, String account) {
        page.navigate(at("/sign-in"));
        page.fill("#name", account);
        page.fill("#password", Given.PASSWORD);
        page.click("form[action='/sign-in'] button");
    }

    private void add(Page page, String password) {
        page.navigate(at("/account/passkeys"));
        page.fill("#name", "办公电脑");
        page.fill("#password", password);
        page.click(OWN + " button");
    }

    private void signOut(Page page) {
        page.navigate(at("/account"));
        page.click("details.me:not(.help) summary");
        page.click("form[action='/sign-out'] button");
        page.waitForURL(at("/sign-in"));
    }

    private String refusal(Page page) {
        page.navigate(at("/sign-in"));
        page.click(ALONE);
        return page.locator("#wrong-answer").textContent();
    }

    /** Sends the device's answer on as somebody in between would have it. */
    private static void changed(Page page, UnaryOperator<String> change) {
        page.route("**/sign-in/passkey", route -> {
            var body = route.request().postData();
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

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
