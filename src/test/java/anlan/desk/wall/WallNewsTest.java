package anlan.desk.wall;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A screen in the command room through a day: the network goes and comes, figures change, the link is revoked. */
@AnlanTest
class WallNewsTest {

    private static final int[] WALL = {1920, 1080};

    @Autowired
    private Given given;

    @Autowired
    private Screens screens;

    @Autowired
    private Audience audience;

    @Autowired
    private Guesses guesses;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private String path = "";

    @BeforeEach
    void a_screen() {
        guesses.forget();
        district = given.district();
        district.coordinator("lin");
        path = "/wall/"
                + district.inside(() -> screens.make("指挥室", "zh", 30, "lin")).text();
    }

    @Test
    void a_revoked_link_goes_dark_at_once_with_a_sentence() {
        try (var wall = open()) {
            revoke();
            wall.page().locator("#dark").waitFor();
            assertThat(wall.page().locator("#dark").textContent()).contains("此大屏链接已停用");
            assertThat(wall.page().locator(".stage").count()).isZero();
        }
    }

    @Test
    void a_link_revoked_at_another_node_goes_dark_at_the_next_beat() {
        try (var wall = open()) {
            district.inside(() -> jdbc.sql("update wall_screen set revoked_at = now(), revoked_by = 'lin'")
                    .update());
            audience.beat();
            wall.page().locator("#dark").waitFor();
        }
    }

    @Test
    void without_a_network_the_screen_says_as_of_when_its_figures_are_and_comes_back_by_itself() {
        try (var wall = open()) {
            wall.page().context().setOffline(true);
            wall.page().locator("#lost").waitFor();
            assertThat(wall.page().locator("#lost").textContent()).matches("网络中断，画面为截至 \\d\\d:\\d\\d 的数据，正在重新连接。");
            assertThat(wall.page().locator("#as-of").textContent()).startsWith("数据截至 ");
            assertThat(wall.page().locator(".slide.on h2").textContent())
                    .as("still there")
                    .isNotBlank();
            wall.page().context().setOffline(false);
            wall.page()
                    .locator("#lost")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.HIDDEN)
                            .setTimeout(40_000));
        }
    }

    @Test
    void a_link_revoked_while_the_network_was_away_is_dark_when_it_is_back() {
        try (var wall = open()) {
            wall.page().context().setOffline(true);
            wall.page().locator("#lost").waitFor();
            revoke();
            wall.page().context().setOffline(false);
            wall.page().locator("#dark").waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        }
    }

    @Test
    void what_changes_is_on_the_screen_at_the_next_beat_and_a_hundred_changes_leave_nothing_behind() {
        try (var wall = open()) {
            var before = nodes(wall.page());
            for (int i = 1; i <= 100; i++) {
                wall.page().evaluate("document.body.dataset.round = " + i);
                wall.page().keyboard().press("ArrowRight");
            }
            district.inside(() -> jdbc.sql("""
                            insert into batch (dataset, recorded_at, recorded_by) values ('population', now() - interval '1 minute', 'x')
                            """).update());
            audience.beat();
            wall.page().keyboard().press("ArrowRight");
            wall.page()
                    .locator("#board .came li", new Page.LocatorOptions().setHasText("人口"))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(nodes(wall.page())).isLessThan(before + 60);
        }
    }

    @Test
    void whoever_listens_is_told_at_once_and_forgotten_when_the_screen_is_switched_off() throws Exception {
        var before = audience.size(district.code());
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + "/events"))
                .build();
        var answer = http.send(request, BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        var first = new byte[11];
        assertThat(answer.body().readNBytes(first, 0, 11)).isEqualTo(11);
        assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("event:beat\n");
        assertThat(audience.size(district.code())).isEqualTo(before + 1);
        answer.body().close();
        http.shutdownNow();
        for (int i = 0; i < 50 && audience.size(district.code()) > before; i++) {
            audience.beat();
            Thread.sleep(100);
        }
        assertThat(audience.size(district.code())).isEqualTo(before);
    }

    private RealBrowser open() {
        var wall = new RealBrowser(port, WALL, "zh-CN");
        wall.page().navigate(path);
        wall.page().locator("#dots span.on").waitFor();
        return wall;
    }

    private static int nodes(Page page) {
        return ((Number) Objects.requireNonNull(page.evaluate("document.querySelectorAll('*').length"))).intValue();
    }

    private void revoke() {
        var id = district.inside(() ->
                jdbc.sql("select max(id) from wall_screen").query(Long.class).single());
        district.inside(() -> screens.revoke(id, "lin"));
        audience.dismiss(district.code(), id);
    }
}
