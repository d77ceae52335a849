package anlan.ground.session;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class OwnSittingsTest {

    private static final String DESK =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 15; x) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0.50";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void whoeverLeftAPhoneSignedInSeesItAndEndsIt() {
        var district = given.district();
        district.coordinator("lin");
        var account = "lin." + district.code();
        var phone = new Browser(port, PHONE).signIn(account);
        var desk = new Browser(port, DESK).signIn(account);

        var page = desk.get("/account/sittings").body();
        assertThat(page).contains("Edge · Windows", "微信 · Android", "本机", "127.0.0.1", "8 小时", "24 小时");
        desk.post("/account/sittings/ending", Map.of("mark", mark(page)));

        assertThat(phone.get("/account").body()).contains("name=\"password\"").doesNotContain(account);
        assertThat(desk.get("/account/sittings").body()).contains("没有在其他设备上登录").doesNotContain("微信");
    }

    @Test
    void whoeverWasIdleForLongerThanAgreedSignsInAgainAndWhoeverWasNotGoesOn() {
        var district = given.district();
        district.coordinator("lin");
        var account = "lin." + district.code();
        var idle = new Browser(port, PHONE).signIn(account);
        var mark = mark(
                new Browser(port, DESK).signIn(account).get("/account/sittings").body());
        assertThat(mark).isNotEmpty();
        assertThat(idle.get("/account").body()).contains(account);
        passed(district, Duration.ofHours(7));
        assertThat(idle.get("/account").body()).contains(account);
        passed(district, Duration.ofHours(8).plusMinutes(2));
        assertThat(idle.get("/account").body()).contains("name=\"password\"").doesNotContain(account);
    }

    /** As if nobody of the district had done anything for so long. */
    private void passed(Given.World district, Duration idle) {
        var person = district.inside(() -> jdbc.sql("select id from person where name = 'lin'")
                .query(Long.class)
                .single());
        jdbc.sql("""
                        update spring_session set last_access_time = :then, expiry_time = :then + max_inactive_interval * 1000
                        where principal_name like '%:' || :person
                        """)
                .param("then", Instant.now().minus(idle).toEpochMilli())
                .param("person", String.valueOf(person))
                .update();
    }

    @Test
    void everywhereElseMeansEverywhereButHere() {
        var district = given.district();
        district.coordinator("lin");
        var account = "lin." + district.code();
        var others = new Browser[] {new Browser(port).signIn(account), new Browser(port, PHONE).signIn(account)};
        var desk = new Browser(port, DESK).signIn(account);
        assertThat(desk.get("/account/sittings").body()).contains("未知设备");

        assertThat(desk.post("/account/sittings/others/ending", Map.of()).body())
                .contains("已退出其他所有设备", "没有在其他设备上登录");
        for (var other : others) {
            assertThat(other.get("/account").body()).doesNotContain(account);
        }
    }

    @Test
    void nobodyEndsAnothersSittingOrOnesThatAreNone() {
        var district = given.district();
        district.coordinator("lin");
        district.coordinator("wang");
        var lin = new Browser(port, DESK).signIn("lin." + district.code());
        var wang = new Browser(port, PHONE).signIn("wang." + district.code());
        new Browser(port, DESK).signIn("wang." + district.code());
        var mark = mark(wang.get("/account/sittings").body());

        lin.get("/account/sittings");
        assertThat(lin.post("/account/sittings/ending", Map.of("mark", mark)).statusCode())
                .isEqualTo(404);
        assertThat(lin.post("/account/sittings/ending", Map.of()).statusCode()).isEqualTo(404);
        assertThat(wang.get("/account/sittings").body()).contains(mark);
    }

    /** The mark of the first sitting that can be ended. */
    private static String mark(String page) {
        var mark = Pattern.compile("name=\"mark\" value=\"([0-9a-f]{16})\"").matcher(page);
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }
}
