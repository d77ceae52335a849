package anlan.promise.letter;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Authenticator;
import anlan.ground.signin.Phone;
import com.microsoft.playwright.Page;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead signs with a passkey: Chromium asks its own device for it, whose owner is at it, or not. */
@AnlanTest
class PasskeySignatureTest {

    private static final String SIGN = "form[data-passkey][action$='/signature'] button";

    @Autowired
    private Given given;

    @Autowired
    private LetterWorld letters;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private DataSource source;

    @LocalServerPort
    private int port;

    private LetterWorld.Told told;
    private String path = "";

    @BeforeEach
    void a_letter_waits_for_its_unit() {
        clock.choose(LetterWorld.day());
        told = letters.tell(given.district());
        var lin = as("lin");
        letters.duty(lin, told, "出租房屋登记核对");
        path = letters.sent(lin, as("zhao"), told);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Browser as(String name) {
        return new Browser(port).signIn(name + "." + told.world().code());
    }

    /** WebAuthn asks for a name of the machine, not for a number. */
    private String at(String address) {
        return "http://localhost:" + port + address;
    }

    private Authenticator registered(Page page) {
        page.navigate(at("/sign-in"));
        page.fill("#name", "head." + told.world().code());
        page.fill("#password", Given.PASSWORD);
        page.click("form[action='/sign-in'] button");
        page.waitForURL(at("/"));
        var device = new Authenticator(page);
        page.navigate(at("/account/passkeys"));
        page.fill("#name", "办公电脑");
        page.fill("#password", Given.PASSWORD);
        page.click("form[action='/account/passkeys'] button");
        page.locator("ul.codes").waitFor();
        return device;
    }

    @Test
    void the_lead_signs_with_a_touch_and_the_letter_says_how() {
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN")) {
            var page = browser.page();
            registered(page);
            page.navigate(at(path));
            browser.picture("letter-to-sign-by-passkey");
            page.click(SIGN);
            page.getByText("已用通行密钥验证本人").first().waitFor();
            assertThat(page.locator("main").innerText()).contains("待牵头单位签署");
        }
    }

    @Test
    void somebody_else_at_the_device_signs_nothing() {
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN")) {
            var page = browser.page();
            var device = registered(page);
            page.navigate(at(path));
            device.another_persons_hand();
            page.click(SIGN);
            page.locator("[role=alert], #wrong-answer").first().waitFor();
            assertThat(as("lin").get(path).body()).doesNotContain("已用通行密钥验证本人");
        }
    }

    /** Signing holds no connection while it asks who signs: one that is free is enough. */
    @Test
    void one_free_connection_is_enough_to_sign() throws java.sql.SQLException {
        var head = as("head");
        var phone = Phone.setUp(head);
        head.get(path);
        var form = Map.of("hash", letters.hash(told.world()), "code", phone.next());
        var pool = source.unwrap(HikariDataSource.class);
        int most = pool.getMaximumPoolSize();
        int idle = pool.getMinimumIdle();
        try {
            pool.setMinimumIdle(0);
            pool.setMaximumPoolSize(pool.getHikariPoolMXBean().getActiveConnections() + 1);
            pool.getHikariPoolMXBean().softEvictConnections();
            assertThat(head.post(path + "/signature", form).body()).contains("待牵头单位签署", "已用验证码验证本人");
        } finally {
            pool.setMaximumPoolSize(most);
            pool.setMinimumIdle(idle);
        }
    }
}
