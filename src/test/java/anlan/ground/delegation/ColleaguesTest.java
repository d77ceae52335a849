package anlan.ground.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The stand-in is chosen among colleagues, with script and without. */
@AnlanTest
class ColleaguesTest {

    private static final String FORM = "/account/delegations";

    @Autowired
    private Given given;

    @Autowired
    private DelegationWorld world;

    @LocalServerPort
    private int port;

    private DelegationWorld.Street d;

    @BeforeEach
    void a_street_with_a_section_and_a_police_station_elsewhere() {
        d = world.street(port);
        d.changed("update post set title = '街道主任' where person = ?", d.li.who().id());
    }

    @Test
    void one_is_found_by_part_of_a_name_and_chosen() {
        var wang = colleague("王某某", d.unit, "综治办主任");
        colleague("汪某某", d.unit, "队长");
        var li = d.browser("li");
        assertThat(li.get(FORM).body()).contains("共 2 人", "王某某", "汪某某", "桥东街道 综治办主任");
        var found = li.post(FORM + "/colleagues", Map.of("taker", "王", "until", "2030-01-02"));
        assertThat(found.body())
                .contains("共 1 人", "王某某", "value=\"2030-01-02\"")
                .doesNotContain("汪某某");
        assertThat(li.post(FORM, d.chosen("王", wang)).body()).contains("已委托", "由 王某某 代理");
    }

    @Test
    void units_titles_and_accounts_find_too_and_signs_are_taken_as_they_are() {
        colleague("王某某", d.unit, "综治办主任");
        var li = d.browser("li");
        li.get(FORM);
        for (var typed : new String[] {"综治", "桥东", "王某某." + d.district.code()}) {
            assertThat(li.post(FORM + "/colleagues", Map.of("taker", typed)).body())
                    .as(typed)
                    .contains("王某某</strong>");
        }
        assertThat(li.post(FORM + "/colleagues", Map.of("taker", "%")).body()).contains("名单里没有这样的人");
    }

    @Test
    void two_of_one_name_are_told_apart_by_unit_and_post_and_else_by_account() {
        var section = d.district.unit("qd-pa", "平安办", "section", d.unit);
        colleague("王某某", d.unit, "干事");
        d.district.person("wang", section, "handler");
        d.changed("update person set name = '王某某' where name = 'wang'");
        var li = d.browser("li");
        li.get(FORM);
        var apart = li.post(FORM + "/colleagues", Map.of("taker", "王")).body();
        assertThat(apart).contains("共 2 人", "桥东街道 干事", "平安办 责任人").doesNotContain("<code");
        d.district.person("wang2", section, "handler");
        d.changed("update person set name = '王某某' where name = 'wang2'");
        var alike = li.post(FORM + "/colleagues", Map.of("taker", "王")).body();
        assertThat(alike)
                .contains("共 3 人", ">wang." + d.district.code() + "<", ">wang2." + d.district.code() + "<")
                .doesNotContain(">王某某." + d.district.code() + "<");
    }

    @Test
    void only_those_of_the_own_office_and_of_units_one_sees_are_shown_and_nobody_who_checks_others() {
        var section = d.district.unit("qd-pa", "平安办", "section", d.unit);
        d.district.person("hao", section, "handler");
        d.district.person("shen", d.unit, "discipline");
        d.district.person("gone", d.unit, "handler");
        d.changed("update person set left_on = date '2020-01-01' where name = 'gone'");
        given.district().coordinator("far");
        assertThat(list("hao"))
                .contains(">li</strong>")
                .doesNotContain(
                        ">hao</strong>", ">zhang</strong>", ">shen</strong>", ">gone</strong>", ">lin</strong>");
        assertThat(list("zhang")).contains("名单里没有这样的人");
        assertThat(list("lin"))
                .contains(">li</strong>", ">hao</strong>", ">zhang</strong>")
                .doesNotContain(">shen</strong>", ">gone</strong>", ">far</strong>");
    }

    @Test
    void a_name_alone_is_asked_about_and_a_choice_beside_somebody_else_is_not_taken() {
        var wang = colleague("王某某", d.unit, "干事");
        colleague("汪某某", d.unit, "干事");
        var li = d.browser("li");
        li.get(FORM);
        var form = Map.of(
                "post",
                "" + d.li.posts().getFirst().id(),
                "taker",
                "王某某",
                "since",
                "" + d.today,
                "until",
                "" + d.today);
        var named = li.post(FORM, form);
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.body()).contains("请在名单中选定一人", "王某某</strong>", "value=\"王某某\"");
        assertThat(li.post(FORM, d.chosen("汪", wang)).body()).contains("请在名单中选定一人");
        assertThat(li.post(FORM, d.chosen("", d.zhang.who().id())).body()).contains("请在名单中选定一人");
        assertThat(li.post(FORM, d.chosen("", Long.MAX_VALUE)).body()).contains("请在名单中选定一人");
    }

    @ParameterizedTest
    @CsvSource({"1440, zh", "1440, en", "360, zh"})
    void the_list_follows_the_typing_and_the_keyboard_is_enough(int width, String language) {
        for (var i = 1; i < 12; i++) {
            colleague("陈某某" + i, d.unit, "第 " + i + " 网格长");
        }
        colleague("王某某", d.unit, "综治办主任、社会治安综合治理中心副主任");
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("li." + d.district.code())) {
            var page = browser.page();
            page.navigate(FORM + "?lang=" + language);
            assertThat(page.locator(".people label").count()).isEqualTo(8);
            browser.picture("colleagues-" + width + "-" + language);
            page.fill("#until", d.today.plusDays(6).toString());
            page.focus("#taker");
            page.keyboard().type("王");
            page.waitForCondition(() -> page.locator(".people label").count() == 1);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator(".people input").isChecked()).isTrue();
            assertThat(page.inputValue("#until")).isEqualTo(d.today.plusDays(6).toString());
            browser.picture("colleague-chosen-" + width + "-" + language);
            assertThat(browser.overflows()).isFalse();
            page.click("form.card .btn.first");
            assertThat(page.locator("main").textContent()).contains("王某某");
        }
    }

    private String list(String name) {
        var page = d.browser(name).get(FORM).body();
        return page.substring(page.indexOf("id=\"colleagues\""));
    }

    private long colleague(String name, long unit, String title) {
        var id = d.district.person(name, unit, "handler").who().id();
        d.changed("update post set title = ? where person = ?", title, id);
        return id;
    }
}
