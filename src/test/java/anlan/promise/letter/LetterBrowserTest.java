package anlan.promise.letter;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead signs in a real browser with the code of their phone, at the desk; the pages are looked at. */
@AnlanTest
class LetterBrowserTest {

    @Autowired
    private Given given;

    @Autowired
    private LetterWorld letters;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void the_lead_reads_and_signs_with_the_code_of_their_phone() {
        clock.choose(LetterWorld.day());
        var told = letters.tell(given.district());
        var code = told.world().code();
        var lin = new Browser(port).signIn("lin." + code);
        letters.duty(lin, told, "出租房屋登记核对");
        letters.duty(lin, told, "夜间巡逻加密");
        told.world().unit("ba", "北岸街道", "township", null);
        var path = letters.sent(lin, new Browser(port).signIn("zhao." + code), told);
        var phone = Phone.setUp(new Browser(port).signIn("head." + code));
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("head." + code)) {
            browser.page().fill("#code", phone.next());
            browser.page().click("main button");
            browser.page().waitForLoadState();
            letters.aWhileLater(told.world());
            browser.page().navigate("/letters");
            browser.page().locator("a.strong").first().click();
            browser.page().waitForLoadState();
            browser.picture("letter-to-sign");
            browser.page().fill("#code", phone.next());
            browser.page().locator("form:has(#code) button").click();
            browser.page().waitForLoadState();
            assertThat(browser.page().locator("main").innerText()).contains("待牵头单位签署", "已用验证码验证本人");
        }
        for (var language : new String[] {"zh-CN", "en"}) {
            for (var size : new int[][] {RealBrowser.DESK, RealBrowser.PHONE}) {
                try (var browser = new RealBrowser(port, size, language).signIn("lin." + code)) {
                    browser.page().navigate(told.list() + "?lang=" + language.substring(0, 2));
                    browser.picture("letters-" + language + size[0]);
                    assertThat(browser.overflows()).isFalse();
                    browser.page().navigate(path);
                    browser.picture("letter-" + language + size[0]);
                    assertThat(browser.overflows()).isFalse();
                }
            }
        }
    }
}
