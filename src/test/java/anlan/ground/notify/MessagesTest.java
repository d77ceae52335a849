package anlan.ground.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class MessagesTest {

    @Autowired
    private Given given;

    @Autowired
    private Messages messages;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Kinds kinds;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private Browser browser;

    @BeforeEach
    void lin_is_signed_in() {
        district = given.district();
        lin = district.coordinator("lin");
        browser = new Browser(port).signIn("lin." + district.code());
    }

    @Test
    void one_event_is_one_message_however_often_it_is_told() {
        tell("a", "/places", "八月.csv");
        tell("a", "/places", "八月.csv");
        assertThat(browser.get("/").body()).contains("aria-label=\"1 条未读消息\"");
        assertThat(browser.get("/messages").body()).containsOnlyOnce(">八月.csv<");
    }

    @Test
    void told_by_two_nodes_at_once_it_is_still_one() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var told = java.util.stream.IntStream.range(0, 40)
                    .mapToObj(n -> nodes.submit(() -> tell("same", "/places", "x")))
                    .toList();
            for (var each : told) {
                each.get();
            }
        }
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void whoever_joins_later_is_told_once_too() {
        var wang = district.coordinator("wang");
        tell("a", "/places", "x");
        district.inside(() -> messages.tell(
                new Message(done(), Set.of(lin.who().id(), wang.who().id()), "/places", "a", "x")));
        assertThat(unread()).isEqualTo(1);
        assertThat(district.inside(() -> inbox.unread(wang.who().id()))).isEqualTo(1);
    }

    @Test
    void what_was_undone_is_told_to_nobody() {
        assertThatThrownBy(() -> district.inside(() -> {
                    messages.tell(message("a", "/places", "x"));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(unread()).isZero();
    }

    @Test
    void a_message_is_a_way_to_its_thing_and_is_read_by_going() {
        tell("a", "/places", "八月.csv");
        var page = browser.get("/messages").body();
        assertThat(page).contains("数据导入已完成");
        var there = browser.get(open(page));
        assertThat(there.uri().getPath()).isEqualTo("/places");
        assertThat(unread()).isZero();
        assertThat(browser.get("/messages").body()).contains("八月.csv").doesNotContain("标为已读");
    }

    @Test
    void whoever_looks_at_the_thing_itself_has_heard_of_it() {
        tell("a", "/calendar", "x");
        assertThat(browser.get("/messages").body()).contains("1 条未读消息");
        assertThat(browser.get("/calendar").body()).doesNotContain("条未读消息");
        assertThat(unread()).isZero();
    }

    @Test
    void unread_stand_first_and_are_marked_one_by_one_or_all_that_were_seen() {
        tell("old", "/places", "旧消息");
        tell("new", "/places", "新消息");
        var page = browser.get("/messages").body();
        assertThat(page.indexOf("新消息")).isLessThan(page.indexOf("旧消息"));
        browser.post(open(page) + "/reading", Map.of());
        page = browser.get("/messages").body();
        assertThat(page.indexOf("新消息")).isGreaterThan(page.indexOf("旧消息"));
        assertThat(browser.get("/messages?only=unread").body()).contains("旧消息").doesNotContain("新消息");

        var newest = newest(page);
        tell("newer", "/places", "看过之后才来的");
        assertThat(browser.post("/messages/readings", Map.of("newest", newest)).body())
                .contains("已全部标为已读");
        assertThat(browser.get("/messages?only=unread").body())
                .contains("看过之后才来的")
                .doesNotContain("旧消息");
    }

    @Test
    void a_long_list_goes_on_where_it_ended() {
        for (var n = 0; n < 35; n++) {
            tell("n" + n, "/places", "第" + n + "号。");
        }
        var first = browser.get("/messages").body();
        assertThat(first).contains("第34号。", "第5号。").doesNotContain("第4号。");
        var more = Pattern.compile("href=\"(/messages\\?[^\"]*after=[^\"]*)\"").matcher(first);
        assertThat(more.find()).isTrue();
        assertThat(browser.get(more.group(1).replace("&amp;", "&")).body())
                .contains("第4号。", "第0号。")
                .doesNotContain("第5号。");
    }

    @Test
    void anothers_message_is_not_found_and_stays_unread() {
        tell("a", "/places", "只给林某");
        var path = open(browser.get("/messages").body());
        district.coordinator("wang");
        var wang = new Browser(port).signIn("wang." + district.code());
        assertThat(wang.get(path).statusCode()).isEqualTo(404);
        wang.get("/messages");
        assertThat(wang.post(path + "/reading", Map.of()).statusCode()).isEqualTo(404);
        assertThat(wang.get("/messages").body()).contains("还没有消息").doesNotContain("只给林某");
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void a_message_leads_nowhere_but_into_the_house() {
        for (var path : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "", "places"}) {
            assertThatThrownBy(() -> message("a", path, "x")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_odd_filter_is_no_fault() {
        for (var query : new String[] {"after=x", "after=1-99999999999999999999", "kind='", "only=%00", "after=0--5"}) {
            assertThat(browser.get("/messages?" + query).statusCode()).isLessThan(500);
        }
    }

    private void tell(String once, String path, String about) {
        district.inside(() -> messages.tell(message(once, path, about)));
    }

    private Message message(String once, String path, String about) {
        return new Message(done(), Set.of(lin.who().id()), path, once, about);
    }

    private Kind done() {
        return kinds.find("dataset.imported").orElseThrow();
    }

    private long unread() {
        return district.inside(() -> inbox.unread(lin.who().id()));
    }

    private static String open(String page) {
        var link = Pattern.compile("href=\"(/messages/[0-9]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String newest(String page) {
        var field = Pattern.compile("name=\"newest\" value=\"([0-9]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
