package anlan.ground.notify;

import static anlan.ground.notify.NotifyWorld.FRIDAY_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class StandInMessagesTest {

    private static final LocalDate FRIDAY = FRIDAY_TEN.toLocalDate();

    @Autowired
    private Given given;

    @Autowired
    private NotifyWorld world;

    @Autowired
    private Messages messages;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private long street;
    private Viewer li;
    private Viewer zhang;

    @BeforeEach
    void li_leads_the_street_and_zhang_works_elsewhere() {
        d = given.district();
        street = d.unit("qd", "桥东街道", "township", null, d.area());
        li = d.person("li", street, "lead");
        zhang = d.person("zhang", d.unit("gaj", "公安分局", "department", null), "screener");
    }

    @Test
    void whoever_stands_in_is_told_too_and_sees_for_whom_and_opens_it_as_the_stand_in() {
        var today = d.inside(clock::today);
        var lent = lent(today, today);
        tell(LocalDateTime.of(today, LocalTime.NOON), about("overdue", li));
        var browser = browser("zhang");
        var list = browser.get("/messages").body();
        assertThat(list).contains("代 li", "有报表已过报送时限");
        assertThat(browser.get("/messages?lang=en").body()).contains("for li");
        browser.get("/messages?lang=zh");
        assertThat(browser("li").get("/messages").body()).contains("有报表已过报送时限").doesNotContain("代 li");
        assertThat(browser.get("/people").statusCode()).isEqualTo(403);
        var link = list.replaceAll("(?s).*?href=\"(/messages/[0-9]+)\".*", "$1");
        var first = browser.get(link);
        assertThat(first.uri().getPath()).isEqualTo(link);
        assertThat(first.body()).contains("开始代理 li 并打开");
        assertThat(browser.get("/").body()).contains("1 条未读消息");
        var opened =
                browser.post("/account/delegations/" + lent + "/acting", Map.of("message", link.replaceAll("\\D", "")));
        assertThat(opened.uri().getPath()).isEqualTo("/people");
        assertThat(opened.body()).contains("您正在代 li 办理").doesNotContain("条未读消息");
        jdbc(() -> jdbc.sql("insert into delegation_end (delegation, person, day) values (?, ?, ?)")
                .params(lent, li.who().id(), today)
                .update());
        browser.get("/");
        assertThat(browser.get(link).statusCode())
                .as("over: it opens with one's own rights and no others")
                .isEqualTo(403);
    }

    @Test
    void two_who_are_away_at_once_come_in_one_message_that_names_both() {
        var wang = d.person("wang", street, "lead");
        lent(FRIDAY, FRIDAY);
        lent(wang, FRIDAY, FRIDAY);
        tell(FRIDAY_TEN, about("a", li, wang));
        assertThat(browser("zhang").get("/messages").body())
                .containsOnlyOnce("<span class=\"sr\">未读")
                .contains("代 li、wang");
    }

    @Test
    void only_what_concerns_the_post_that_was_lent_is_passed_on() {
        lent(FRIDAY, FRIDAY);
        var elsewhere = d.unit("qx", "桥西街道", "township", null);
        var section = d.unit("zaz", "综治中心", "section", street);
        var account = Kind.urgent("signin.new-device", Right.OWN);
        var imports = Kind.usual("dataset.imported", Right.DATA_IMPORT);
        tell(FRIDAY_TEN, new Message(account, Set.of(li.who().id()), "/account", "b", "x"));
        tell(FRIDAY_TEN, new Message(imports, Set.of(li.who().id()), "/imports/1", "c", "x"));
        tell(FRIDAY_TEN, about("d", li).of(Concern.unit(elsewhere)));
        tell(FRIDAY_TEN, about("e", li).of(Concern.unit(section)));
        assertThat(told()).isZero();
        tell(FRIDAY_TEN, about("f", li).of(Concern.unit(street)));
        tell(FRIDAY_TEN, about("g", li).of(Concern.DISTRICT));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void it_begins_and_ends_at_midnight_and_at_the_moment_it_is_taken_back() {
        var lent = lent(FRIDAY, FRIDAY.plusDays(1));
        tell(FRIDAY.atStartOfDay().minusNanos(1000), about("a", li));
        assertThat(told()).isZero();
        tell(FRIDAY.atStartOfDay(), about("b", li));
        assertThat(told()).isEqualTo(1);
        tell(FRIDAY.plusDays(2).atStartOfDay().minusNanos(1000), about("c", li));
        assertThat(told()).isEqualTo(2);
        tell(FRIDAY.plusDays(2).atStartOfDay(), about("d", li));
        assertThat(told()).isEqualTo(2);
        jdbc(() -> jdbc.sql("insert into delegation_end (delegation, person, day) values (?, ?, ?)")
                .params(lent, li.who().id(), FRIDAY)
                .update());
        tell(FRIDAY_TEN, about("e", li));
        assertThat(told()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1440, zh", "360, zh", "360, en"})
    void nothing_sticks_out(int width, String language) {
        var today = d.inside(clock::today);
        lent(today, today);
        tell(LocalDateTime.of(today, LocalTime.NOON), about("a", li));
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("zhang." + d.code())) {
            var page = browser.page();
            page.navigate("/messages?lang=" + language);
            assertThat(browser.overflows()).isFalse();
            browser.picture("standing-" + width + "-" + language + "-list");
            page.click(".messages a.plain");
            assertThat(browser.overflows()).isFalse();
            browser.picture("standing-" + width + "-" + language + "-first");
        }
    }

    private Message about(String once, Viewer... people) {
        var ids = java.util.Arrays.stream(people).map(p -> p.who().id()).toList();
        return new Message(world.required(), ids, "/people", once, "x", "y", "z");
    }

    private void tell(LocalDateTime when, Message message) {
        OfficeClock.asIf(NotifyWorld.at(when), () -> d.inside(() -> messages.tell(message)));
    }

    private long told() {
        return d.inside(() -> jdbc.sql("select count(*) from message_to where person = ? and lent <> '{}'")
                .params(zhang.who().id())
                .query(Long.class)
                .single());
    }

    private long lent(LocalDate since, LocalDate until) {
        return lent(li, since, until);
    }

    private long lent(Viewer giver, LocalDate since, LocalDate until) {
        return d.inside(() -> jdbc.sql(
                        "insert into delegation (post, giver, taker, since, until) values (?, ?, ?, ?, ?) returning id")
                .params(
                        giver.posts().getFirst().id(),
                        giver.who().id(),
                        zhang.who().id(),
                        since,
                        until)
                .query(Long.class)
                .single());
    }

    private void jdbc(Runnable done) {
        d.inside(done);
    }

    private Browser browser(String name) {
        return new Browser(port).signIn(name + "." + d.code());
    }
}
