package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys as their owner adds them, uses them and takes them away. */
@AnlanTest
class PasskeyTest {

    private static final String STEP = "form[action='/sign-in/code/passkey'] button";

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
    void a_passkey_signs_in_with_nothing_typed() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            desk.registered(browser);
            page.navigate(desk.at("/account/passkeys"));
            assertThat(page.content()).contains("办公电脑", "尚未使用");
            desk.signOut(page);
            browser.picture("sign-in-desk");
            page.navigate(desk.at("/sign-in?to=/account/passkeys"));
            page.click(PasskeyDesk.ALONE);
            page.waitForURL(desk.at("/account/passkeys"));
            assertThat(page.content()).contains("办公电脑", "最近使用");
            browser.picture("passkeys-desk");
            page.setViewportSize(RealBrowser.PHONE[0], RealBrowser.PHONE[1]);
            page.navigate(desk.at("/account/passkeys?lang=en"));
            assertThat(browser.overflows()).isFalse();
            browser.picture("passkeys-phone-en");
        }
    }

    @Test
    void once_there_is_one_the_password_alone_no_longer_signs_in() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            var account = desk.registered(browser);
            desk.signOut(page);
            desk.password(page, account);
            page.waitForURL("**/sign-in/code");
            assertThat(new Browser(port).signIn(account).get("/account").uri().getPath())
                    .isEqualTo("/sign-in");
            page.click(STEP);
            page.waitForURL(desk.at("/"));
            page.navigate(desk.at("/account"));
            assertThat(page.content()).contains(account);
        }
    }

    @Test
    void a_removed_passkey_opens_nothing() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            desk.registered(browser);
            page.navigate(desk.at("/account/passkeys"));
            page.fill("input[id^=removal-]", "not the one");
            page.click("form[action$='/removal'] button");
            page.locator("[id^=wrong-removal]").waitFor();
            assertThat(page.content()).contains("当前密码不正确", "办公电脑");
            page.fill("input[id^=removal-]", Given.PASSWORD);
            page.click("form[action$='/removal'] button");
            page.locator(".none").waitFor();
            assertThat(page.content()).contains("通行密钥已移除", "还没有通行密钥");
            page.navigate(desk.at("/messages"));
            assertThat(page.content()).contains("添加了一个通行密钥", "移除了一个通行密钥", "办公电脑");
            desk.signOut(page);
            assertThat(desk.refusal(page)).contains("未在本系统登记");
        }
    }

    @Test
    void an_unlocked_desk_is_not_enough_to_add_one() {
        try (var browser = desk.browser()) {
            var page = browser.page();
            new Authenticator(page);
            desk.signedIn(browser);
            desk.add(page, "another phrase altogether");
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
        try (var browser = desk.browser()) {
            desk.signedIn(browser);
            browser.page().navigate(desk.at("/account/passkeys"));
            assertThat(browser.page().content()).contains("通行密钥需要启用浏览器的 JavaScript");
        }
    }
}
