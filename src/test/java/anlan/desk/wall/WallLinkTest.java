package anlan.desk.wall;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinator makes a link for the screen in the command room, where nobody signs in. */
@AnlanTest
class WallLinkTest {

    @Autowired
    private Given given;

    @Autowired
    private Guesses guesses;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void a_coordinator() {
        guesses.forget();
        district = given.district();
        district.coordinator("lin");
        lin = new Browser(port).signIn("lin." + district.code());
        assertThat(lin.get("/screens").body()).contains("还没有大屏");
    }

    @AfterEach
    void nobody_waits() {
        guesses.forget();
    }

    @Test
    void a_screen_opens_its_link_without_signing_in_and_the_link_leads_nowhere_else() {
        var screen = new Browser(port);
        var answer = screen.get(made("指挥室", "zh", "30"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("还没有已启动的整治行动", "指挥室").doesNotContain("href=\"/overview");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).as("no session").isEmpty();
        assertThat(screen.get("/overview").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_screen_speaks_the_language_of_its_link() {
        var path = made("East wall", "en", "30");
        assertThat(new Browser(port).get(path).body()).contains("lang=\"en\"", "No campaign has been started yet");
    }

    @Test
    void a_revoked_link_opens_no_more_and_says_so() {
        var path = made("指挥室", "zh", "30");
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(200);
        revoke();
        var answer = new Browser(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("此大屏链接已停用").doesNotContain("wall.js");
        assertThat(new Browser(port).get(path + "/board").statusCode()).isEqualTo(410);
        assertThat(new Browser(port).get(path + "/events").statusCode()).isEqualTo(410);
        assertThat(lin.get("/screens").body()).contains("停用</span>").doesNotContain("/revocation\"");
    }

    @Test
    void a_link_that_has_run_out_opens_no_more() {
        var path = made("指挥室", "zh", "1");
        district.inside(() -> jdbc.sql("update wall_screen set expires_at = now() - interval '1 second'")
                .update());
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(410);
        assertThat(lin.get("/screens").body()).contains("已到期");
    }

    @Test
    void making_and_revoking_are_in_the_audit_log_and_the_link_is_kept_nowhere() {
        var path = made("指挥室", "zh", "30");
        revoke();
        var did = district.inside(
                () -> jdbc.sql("select what || ' ' || record from audit_entry where what like 'wall.%' order by id")
                        .query(String.class)
                        .list());
        assertThat(did).containsExactly("wall.made screen/指挥室", "wall.revoked screen/指挥室");
        var token = path.replace("/wall/", "");
        var kept = district.inside(
                () -> jdbc.sql("select w::text from wall_screen w union all select a::text from audit_entry a")
                        .query(String.class)
                        .list());
        assertThat(kept).noneMatch(row -> row.contains(token.substring(7)));
    }

    @Test
    void the_list_says_when_a_screen_was_seen_last() {
        var path = made("指挥室", "zh", "30");
        assertThat(lin.get("/screens").body()).contains("从未打开");
        new Browser(port).get(path);
        assertThat(lin.get("/screens").body()).doesNotContain("从未打开");
    }

    @Test
    void whoever_tries_links_must_wait_while_screens_that_were_open_go_on() {
        var path = made("指挥室", "zh", "30");
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(200);
        var wrong = path.substring(0, path.length() - 4) + "AAAA";
        for (int i = 0; i < Guesses.MOST; i++) {
            assertThat(new Browser(port).get(wrong).statusCode()).isEqualTo(404);
        }
        var answer = new Browser(port).get(wrong);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("十分钟后再试");
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_link_is_not_found() {
        for (var text : new String[] {"x", "999999-" + "a".repeat(43), "a".repeat(3000)}) {
            assertThat(new Browser(port).get("/wall/" + text).statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void a_link_without_a_name_or_for_ever_is_refused_with_what_was_typed_still_there() {
        var answer = lin.post("/screens", Map.of("name", "", "language", "xx", "days", "9999"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写大屏名称", "请选择语言", "1 至 730", "value=\"9999\"");
    }

    private String made(String name, String language, String days) {
        var page = lin.post("/screens", Map.of("name", name, "language", language, "days", days))
                .body();
        assertThat(page).contains("只显示这一次");
        return page.replaceAll("(?s).*value=\"http://[^\"/]+(/wall/[^\"]+)\".*", "$1");
    }

    private void revoke() {
        var page = lin.get("/screens").body();
        var path = page.replaceAll("(?s).*action=\"(/screens/\\d+/revocation)\".*", "$1");
        assertThat(lin.post(path, Map.of()).body()).contains("链接已停用");
    }
}
