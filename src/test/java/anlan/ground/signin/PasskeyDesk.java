package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Given;
import anlan.RealBrowser;
import com.microsoft.playwright.Page;

/** Somebody at a desk who adds a passkey, leaves, and comes again. */
record PasskeyDesk(Given given, int port) {

    /** Signs in with nothing typed. */
    static final String ALONE = "form[action='/sign-in/passkey'] button";

    private static final String OWN = "form[action='/account/passkeys']";

    RealBrowser browser() {
        return new RealBrowser(port, RealBrowser.DESK, "zh-CN");
    }

    String registered(RealBrowser browser) {
        return registered(browser, new Authenticator(browser.page()));
    }

    String registered(RealBrowser browser, Authenticator device) {
        var account = signedIn(browser);
        add(browser.page(), Given.PASSWORD);
        browser.page().locator("ul.codes").waitFor();
        assertThat(device.keys()).hasSize(1);
        return account;
    }

    String signedIn(RealBrowser browser) {
        var d = given.district();
        d.coordinator("lin");
        var account = "lin." + d.code();
        password(browser.page(), account);
        browser.page().waitForURL(at("/"));
        return account;
    }

    void password(Page page, String account) {
        page.navigate(at("/sign-in"));
        page.fill("#name", account);
        page.fill("#password", Given.PASSWORD);
        page.click("form[action='/sign-in'] button");
    }

    void add(Page page, String password) {
        page.navigate(at("/account/passkeys"));
        page.fill("#name", "办公电脑");
        page.fill("#password", password);
        page.click(OWN + " button");
    }

    void signOut(Page page) {
        page.navigate(at("/account"));
        page.click("details.me:not(.help) summary");
        page.click("form[action='/sign-out'] button");
        page.waitForURL(at("/sign-in"));
    }

    String refusal(Page page) {
        page.navigate(at("/sign-in"));
        page.click(ALONE);
        return page.locator("#wrong-answer").textContent();
    }

    String at(String path) {
        return "http://localhost:" + port + path;
    }
}
