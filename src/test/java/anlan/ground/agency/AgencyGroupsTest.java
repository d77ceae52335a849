package anlan.ground.agency;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.agency.Arrival.Arrived;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class AgencyGroupsTest {

    @Autowired
    private Given given;

    @Autowired
    private Arrival arrival;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Browser office;
    private long street;

    @BeforeEach
    void a_district_with_a_coordinator_and_a_street() {
        d = given.district();
        d.coordinator("lin");
        office = new Browser(port).signIn("lin." + d.code());
        street = d.unit("qd", "桥东街道", "township", null, d.area());
    }

    @Test
    void groups_give_posts_and_take_them_away_at_the_next_sign_in() {
        var ma = d.person("ma", street, "screener").who().id();
        means("综治办", "handler");
        comes("ma", "综治办", "食堂");
        assertThat(posts(ma)).containsExactly("handler", "screener");
        comes("ma", "综治办");
        assertThat(posts(ma)).containsExactly("handler", "screener");
        comes("ma", "食堂");
        assertThat(posts(ma)).containsExactly("screener");
        comes("ma", "综治办");
        assertThat(posts(ma)).containsExactly("handler", "screener");
        assertThat(d.inside(() -> jdbc.sql("select what from audit_entry where what like 'agency.post%' order by id")
                        .query(String.class)
                        .list()))
                .containsExactly("agency.post-given", "agency.post-ended", "agency.post-given");
    }

    @Test
    void a_post_that_was_given_by_hand_stays_though_a_group_stood_for_it() {
        var ma = d.person("ma", street, "handler").who().id();
        means("综治办", "handler");
        comes("ma", "综治办");
        comes("ma");
        assertThat(posts(ma)).containsExactly("handler");
    }

    @Test
    void a_group_removed_here_gives_its_posts_up_at_the_next_sign_in() {
        var ma = d.person("ma", street, "screener").who().id();
        means("综治办", "handler");
        comes("ma", "综治办");
        var id = office.get("/agency").body().replaceAll("(?s).*/agency/groups/([0-9]+)/removal.*", "$1");
        assertThat(office.post("/agency/groups/" + id + "/removal", Map.of()).body())
                .contains("已保存", "还没有对应关系");
        assertThat(posts(ma)).containsExactly("handler", "screener");
        comes("ma", "综治办");
        assertThat(posts(ma)).containsExactly("screener");
    }

    @Test
    void the_last_coordinator_stays_one() {
        var first = d.inside(() -> jdbc.sql("select id from person where name = 'lin'")
                .query(Long.class)
                .single());
        var ma = d.person("ma", street, "screener").who().id();
        means("政法委", d.commission(), "coordinator");
        comes("ma", "政法委");
        d.inside(() -> jdbc.sql("update post set until = since where person = ?")
                .params(first)
                .update());
        comes("ma");
        assertThat(posts(ma)).contains("coordinator");
    }

    @Test
    void where_the_office_says_so_somebody_new_is_taken_in_by_their_groups() {
        var group = "新人组" + d.code();
        means(group, "screener");
        assertThat(arrives("cai", group)).isEqualTo(new Arrived.Turned(AgencyFault.PERSON_UNKNOWN));
        office.get("/agency");
        assertThat(office.post("/agency/welcome", Map.of("yes", "true")).body()).contains("登录时自动建立账号");
        assertThat(arrives("cai", "别的组")).isEqualTo(new Arrived.Turned(AgencyFault.PERSON_UNKNOWN));
        assertThat(arrives("cai", group)).isInstanceOf(Arrived.In.class);
        assertThat(office.get("/people").body()).contains("蔡某");
        assertThat(arrives("cai")).isEqualTo(new Arrived.Turned(AgencyFault.NO_POST));
    }

    @Test
    void a_group_is_refused_with_what_is_wrong() {
        office.get("/agency");
        var empty = office.post("/agency/groups", Map.of("group", " ", "unit", "999999", "role", "emperor"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("请填写组的名称", "请选择单位");
        assertThat(office.post("/agency/groups", form("x".repeat(201), street, "handler"))
                        .body())
                .contains("最多 200 个字");
        assertThat(office.post("/agency/groups", form("组", street, "coordinator"))
                        .statusCode())
                .isEqualTo(422);
        means("综治办", "handler");
        assertThat(office.post("/agency/groups", form("综治办", street, "handler")).body())
                .contains("已有相同的对应关系");
    }

    @Test
    void whoever_has_no_password_is_told_so_where_one_is_asked_for() {
        d.inside(() -> jdbc.sql("update account set password = null where name = ?")
                .params("lin." + d.code())
                .update());
        assertThat(office.get("/account").body()).contains("您的账号没有密码").doesNotContain("再次输入新密码");
        var form = Map.of("present", "x", "password", Given.PASSWORD, "again", Given.PASSWORD);
        assertThat(office.post("/account/password", form).statusCode()).isEqualTo(422);
    }

    @Test
    void the_page_is_whole_on_a_desk_and_on_a_phone() {
        means("综治办", "handler");
        d.person("ma", street, "screener");
        comes("ma", "综治办");
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + d.code())) {
            browser.page().navigate("/agency");
            browser.picture("agency-desk");
            browser.page().setViewportSize(RealBrowser.PHONE[0], RealBrowser.PHONE[1]);
            browser.page().navigate("/agency?lang=en");
            assertThat(browser.overflows()).isFalse();
            browser.picture("agency-phone-en");
        }
    }

    private void means(String group, String role) {
        means(group, street, role);
    }

    private void means(String group, long unit, String role) {
        office.get("/agency");
        assertThat(office.post("/agency/groups", form(group, unit, role)).body())
                .contains("已保存", group);
    }

    private static Map<String, String> form(String group, long unit, String role) {
        return Map.of("group", group, "unit", String.valueOf(unit), "role", role);
    }

    private void comes(String name, String... groups) {
        assertThat(arrives(name, groups)).isInstanceOf(Arrived.In.class);
    }

    private Arrived arrives(String name, String... groups) {
        var account = name + "." + d.code();
        return arrival.of(new Introduced("s-" + account, account, "蔡某", Set.of(groups), false));
    }

    private List<String> posts(long person) {
        return d.inside(
                () -> jdbc.sql("select role from post where person = ? and (until is null or until >= ?) order by role")
                        .params(person, clock.today())
                        .query(String.class)
                        .list());
    }
}
