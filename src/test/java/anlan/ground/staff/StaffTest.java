package anlan.ground.staff;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of a unit and its people, from the first day to the last. */
@AnlanTest
class StaffTest {

    private static final Pattern LINK = Pattern.compile("value=\"(http://[^\"]+/link/[^\"]+)\"");

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void a_unit_is_made_its_lead_invited_and_out_again_at_once_when_leaving() {
        var d = given.district();
        d.coordinator("lin");
        var lin = new Browser(port).signIn("lin." + d.code());

        lin.get("/units/new");
        var unit = lin.post("/units", Map.of("code", "qd", "name", "桥东街道", "kind", "township"));
        assertThat(unit.statusCode()).isEqualTo(200);
        assertThat(unit.body()).contains("桥东街道");
        var unitId = id(unit.uri());

        lin.get("/people/new?unit=" + unitId);
        var account = "ma." + d.code();
        var form = Map.of("name", "马某", "account", account, "unit", unitId, "role", "lead", "title", "主任");
        var invited = lin.post("/people", form);
        var link = link(invited.body());
        assertThat(lin.post("/people", form).body()).contains("此账号已有人使用", "value=\"马某\"");

        var ma = new Browser(port);
        ma.get(link);
        assertThat(ma.post(link, Map.of("password", "short", "again", "short")).statusCode())
                .isEqualTo(422);
        assertThat(ma.post(link, Map.of("password", Given.PASSWORD, "again", Given.PASSWORD))
                        .body())
                .contains("密码已设置");
        assertThat(ma.get(link).body()).contains("已使用或已过期");
        ma.signIn(account);
        assertThat(ma.get("/units/" + unitId).body()).contains("马某").doesNotContain("修改</a>");

        var person = "/people/" + personId(d, account);
        lin.get(person);
        assertThat(lin.post(person + "/leaving", Map.of()).body()).contains("离开");
        assertThat(ma.get("/account").uri().getPath()).isEqualTo("/sign-in");
        ma.get("/sign-in");
        assertThat(ma.post("/sign-in", Map.of("name", account, "password", Given.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_changed_post_works_at_the_next_request() {
        var d = given.district();
        d.coordinator("lin");
        var unit = d.unit("qd", "桥东街道", "township", null);
        d.person("ma", unit, "lead");
        var ma = new Browser(port).signIn("ma." + d.code());
        assertThat(ma.get("/units").statusCode()).isEqualTo(200);
        d.inside(() -> jdbc.sql("update post set role = 'screener' where unit = ?")
                .params(unit)
                .update());
        assertThat(ma.get("/units").statusCode()).isEqualTo(403);
        assertThat(ma.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_lead_sees_the_own_unit_and_those_below_and_no_neighbour() {
        var d = given.district();
        var east = d.unit("qd", "桥东街道", "township", null);
        var office = d.unit("qd-pa", "综治办", "section", east);
        var north = d.unit("ba", "北岸街道", "township", null);
        d.person("ma", east, "lead");
        var he = d.person("he", north, "lead");
        var ma = new Browser(port).signIn("ma." + d.code());
        assertThat(ma.get("/units").body()).contains("桥东街道", "综治办").doesNotContain("北岸街道");
        assertThat(ma.get("/units/" + office).statusCode()).isEqualTo(200);
        assertThat(ma.get("/units/" + north).statusCode()).isEqualTo(404);
        assertThat(ma.get("/people").body()).doesNotContain(">he<");
        assertThat(ma.get("/people/" + he.who().id()).statusCode()).isEqualTo(404);
        assertThat(ma.post("/units/" + north, Map.of("name", "改名")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void two_posts_do_not_add_up_to_more_than_either_gives() {
        var d = given.district();
        var east = d.unit("qd", "桥东街道", "township", null);
        var north = d.unit("ba", "北岸街道", "township", null);
        var ma = d.person("ma", east, "lead");
        d.inside(() -> jdbc.sql("insert into post (person, unit, role, since) values (?, ?, 'screener', '2020-01-01')")
                .params(ma.who().id(), north)
                .update());
        var browser = new Browser(port).signIn("ma." + d.code());
        assertThat(browser.get("/units").body()).contains("桥东街道").doesNotContain("北岸街道");
        assertThat(browser.get("/units/" + north).statusCode()).isEqualTo(404);
    }

    @Test
    void of_a_person_with_posts_in_two_units_each_unit_sees_its_own() {
        var d = given.district();
        var east = d.unit("qd", "桥东街道", "township", null);
        var north = d.unit("ba", "北岸街道", "township", null);
        d.person("ma", east, "lead");
        var zhou = d.person("zhou", east, "handler");
        d.inside(() -> jdbc.sql("insert into post (person, unit, role, since) values (?, ?, 'screener', '2020-01-01')")
                .params(zhou.who().id(), north)
                .update());
        var ma = new Browser(port).signIn("ma." + d.code());
        assertThat(ma.get("/people/" + zhou.who().id()).body()).contains("桥东街道").doesNotContain("北岸街道");
        d.coordinator("lin");
        assertThat(new Browser(port)
                        .signIn("lin." + d.code())
                        .get("/people/" + zhou.who().id())
                        .body())
                .contains("桥东街道", "北岸街道");
    }

    @Test
    void nothing_is_put_below_a_unit_that_is_no_more() {
        var d = given.district();
        d.coordinator("lin");
        var gone = d.unit("qd", "桥东街道", "township", null);
        d.inside(() -> jdbc.sql("update unit set ended_on = date '2021-01-01' where id = ?")
                .params(gone)
                .update());
        var lin = new Browser(port).signIn("lin." + d.code());
        lin.get("/units/new");
        assertThat(lin.post("/units", Map.of("code", "k1", "name", "某科", "kind", "section", "parent", "" + gone))
                        .body())
                .contains("请选择上级单位");
    }

    @Test
    void the_last_coordinator_cannot_leave_or_lose_the_post() {
        var d = given.district();
        var lin = d.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + d.code());
        var person = "/people/" + lin.who().id();
        browser.get(person);
        var leaving = browser.post(person + "/leaving", Map.of());
        assertThat(leaving.statusCode()).isEqualTo(422);
        assertThat(leaving.body()).contains("最后一位");
        var post = lin.posts().getFirst().id();
        assertThat(browser.post(person + "/posts/" + post + "/ending", Map.of()).statusCode())
                .isEqualTo(422);
        d.coordinator("chen");
        assertThat(browser.post(person + "/posts/" + post + "/ending", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_was_typed_stays_when_a_unit_is_refused() {
        var d = given.district();
        d.coordinator("lin");
        var lin = new Browser(port).signIn("lin." + d.code());
        lin.get("/units/new");
        var refused = lin.post("/units", Map.of("code", "zfw", "name", "另一个", "kind", "commission", "lower", "999"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"另一个\"", "代码已由", "政法委只有一个", "没有代码为 999 的区域");
        assertThat(lin.post("/units", Map.of("code", "k1", "name", "某科", "kind", "section"))
                        .body())
                .contains("科室必须有上级单位");
    }

    @Test
    void a_unit_changed_meanwhile_is_not_overwritten() {
        var d = given.district();
        d.coordinator("lin");
        var unit = d.unit("qd", "桥东街道", "township", null);
        var lin = new Browser(port).signIn("lin." + d.code());
        var form = Map.of("code", "qd", "name", "桥东街道办事处", "kind", "township", "version", "1");
        lin.get("/units/" + unit + "/edit");
        assertThat(lin.post("/units/" + unit, form).body()).contains("已保存");
        assertThat(lin.post("/units/" + unit, form).body()).contains("刚被他人修改过");
        assertThat(lin.post(
                                "/units/" + unit,
                                Map.of(
                                        "code",
                                        "qd",
                                        "name",
                                        "x",
                                        "kind",
                                        "township",
                                        "version",
                                        "2",
                                        "parent",
                                        String.valueOf(unit)))
                        .body())
                .contains("上级单位不能是本单位或其下级");
    }

    private long personId(Given.World d, String account) {
        return d.inside(() -> jdbc.sql("select person from account where name = ?")
                .params(account)
                .query(Long.class)
                .single());
    }

    private static String id(URI at) {
        return at.getPath().replaceAll(".*/", "");
    }

    private static String link(String page) {
        var found = LINK.matcher(page);
        assertThat(found.find()).isTrue();
        return URI.create(found.group(1)).getPath();
    }
}
