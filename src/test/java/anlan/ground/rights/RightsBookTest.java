package anlan.ground.rights;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class RightsBookTest {

    private static final List<String> ROLES =
            List.of("lead", "handler", "screener", "inspector", "steward", "assessor", "discipline", "auditor");

    @Autowired
    private Given given;

    @Autowired
    private Grants grants;

    @Autowired
    private Viewers viewers;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private MessageSource words;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Viewer lin;
    private long street;
    private long office;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void a_commission_a_street_and_its_section() {
        d = given.district();
        lin = d.coordinator("lin");
        street = d.unit("qd", "桥东街道", "township", null, d.code() + "001000");
        office = d.unit("qd-pa", "综治办", "section", street);
        today = d.inside(clock::today);
    }

    @Test
    void ten_peoples_rights_on_the_page_are_those_they_have() {
        var people = new ArrayList<>(List.of(lin));
        ROLES.forEach(role -> people.add(d.person(role, street, role)));
        people.add(d.person("zhou", office, "handler"));
        for (var person : people) {
            var now = d.inside(() -> viewers.now(person.who())).orElseThrow();
            var said = of(person, today);
            assertThat(said).as(person.name()).hasSameSizeAs(now.posts());
            for (var post : now.posts()) {
                assertThat(said).anySatisfy(g -> {
                    assertThat(g.post().rights()).isEqualTo(post.rights());
                    assertThat(g.post().areas()).containsExactlyElementsOf(post.areas());
                    assertThat(g.post().units()).containsExactlyInAnyOrderElementsOf(post.units());
                });
            }
        }
    }

    @Test
    void a_post_counts_on_the_days_it_was_held_and_no_other() {
        var ma = d.person("ma", street, "lead");
        d.inside(() -> jdbc.sql("update post set since = ?, until = ? where person = ?")
                .params(today.minusDays(30), today.minusDays(10), ma.who().id())
                .update());
        assertThat(of(ma, today.minusDays(31))).isEmpty();
        assertThat(of(ma, today.minusDays(30))).hasSize(1);
        assertThat(of(ma, today.minusDays(10))).hasSize(1);
        assertThat(of(ma, today.minusDays(9))).isEmpty();
    }

    @Test
    void a_unit_that_moved_gave_its_people_on_a_past_day_what_it_gave_then() {
        var zhou = d.person("zhou", office, "handler");
        assertThat(of(zhou, today))
                .singleElement()
                .satisfies(g -> assertThat(g.post().areas()).containsExactly(d.code() + "001000"));
        changed_ten_days_ago("unit_past", () -> {
            var other = d.unit("xc", "西城街道", "township", null, d.code() + "002000");
            d.inside(() -> jdbc.sql("update unit set parent = ?, name = '平安办' where id = ?")
                    .params(other, office)
                    .update());
        });
        assertThat(of(zhou, today.minusDays(11))).singleElement().satisfies(g -> {
            assertThat(g.post().areas()).containsExactly(d.code() + "001000");
            assertThat(g.post().unitName()).isEqualTo("综治办");
        });
        assertThat(of(zhou, today.minusDays(9))).singleElement().satisfies(g -> {
            assertThat(g.post().areas()).containsExactly(d.code() + "002000");
            assertThat(g.post().unitName()).isEqualTo("平安办");
        });
    }

    @Test
    void somebody_who_was_away_and_came_back_had_nothing_in_between() {
        var ma = d.person("ma", street, "lead");
        left(ma, today.minusDays(20), 20);
        left(ma, null, 10);
        assertThat(of(ma, today.minusDays(21))).hasSize(1);
        assertThat(of(ma, today.minusDays(15))).isEmpty();
        assertThat(of(ma, today.minusDays(5))).hasSize(1);
    }

    @Test
    void the_page_says_who_where_and_why_and_finds_by_right() {
        d.person("ma", street, "lead");
        d.person("cai", street, "screener");
        var browser = new Browser(port).signIn("lin." + d.code());
        assertThat(browser.get("/rights").body()).contains("桥东街道 单位负责人", "2020-01-01 起", "制定整治方案", "区委政法委 统筹");
        assertThat(browser.get("/rights?q=桥东").body())
                .contains("ma." + d.code())
                .doesNotContain("lin." + d.code());
        assertThat(browser.get("/rights?right=RECORDS_EXPORT&day=" + today.minusDays(3))
                        .body())
                .contains("ma." + d.code())
                .doesNotContain("cai." + d.code());
        assertThat(browser.get("/rights?q=cai").body())
                .contains("cai." + d.code())
                .doesNotContain("ma." + d.code());
        assertThat(browser.get("/rights?day=" + today.plusDays(1)).body()).contains("只能查今天和以往的日期");
        assertThat(browser.get("/rights?day=never").body()).contains("请填写有效的日期");
        assertThat(browser.get("/rights?right=NOTHING").body()).contains("没有这项权限");
        assertThat(browser.get("/rights?right=NOTHING").statusCode()).isEqualTo(422);
    }

    @Test
    void every_right_has_its_name_in_both_languages() {
        for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            for (var right : Right.values()) {
                var key =
                        "rights.right-" + right.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(words.getMessage(key, null, language)).isNotBlank();
            }
        }
    }

    @Test
    void a_post_given_today_for_an_earlier_day_gave_nothing_on_that_day() {
        var browser = new Browser(port).signIn("lin." + d.code());
        var ma = d.person("ma", street, "screener");
        browser.get("/people/" + ma.who().id());
        var form = Map.of("unit", "" + office, "role", "handler", "since", "" + today.minusDays(20));
        assertThat(browser.post("/people/" + ma.who().id() + "/posts", form).body())
                .contains("已保存");
        assertThat(of(ma, today.minusDays(10))).hasSize(1);
        assertThat(of(ma, today)).hasSize(2);
    }

    @Test
    void nobody_sees_the_rights_of_units_they_may_not_see() {
        d.person("ma", street, "lead");
        d.person("guo", d.unit("gaj", "公安分局", "department", null), "lead");
        var ma = new Browser(port).signIn("ma." + d.code());
        assertThat(ma.get("/rights").body()).contains("ma." + d.code()).doesNotContain("guo." + d.code());
        d.person("cai", street, "screener");
        assertThat(new Browser(port).signIn("cai." + d.code()).get("/rights").statusCode())
                .isEqualTo(403);
    }

    private void left(Viewer who, LocalDate day, int ago) {
        d.inside(() -> jdbc.sql("update person set left_on = ? where id = ?")
                .params(day, who.who().id())
                .update());
        d.inside(() -> jdbc.sql(
                        "update person_past set at = now() - make_interval(days => :ago) where at > now() - interval '1 day'")
                .param("ago", ago)
                .update());
    }

    private void changed_ten_days_ago(String table, Runnable change) {
        d.inside(() -> jdbc.sql("update " + table + " set at = '-infinity'").update());
        change.run();
        d.inside(() -> jdbc.sql("update " + table + " set at = now() - interval '10 days' where at > '-infinity'")
                .update());
    }

    private List<Grants.Grant> of(Viewer person, LocalDate day) {
        return d.inside(() -> grants.on(day, all(), "")).stream()
                .filter(g -> g.person() == person.who().id())
                .collect(Collectors.toList());
    }

    private List<Long> all() {
        var who = new SignedIn(SignedIn.Kind.PERSON, d.code(), lin.who().id());
        return viewers.now(who).orElseThrow().units(Right.STAFF_SEE);
    }
}
