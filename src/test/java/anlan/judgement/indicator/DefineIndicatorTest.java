package anlan.judgement.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.judgement.measure.Definitions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class DefineIndicatorTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Definitions definitions;

    @Autowired
    Books books;

    private Browser coordinator(Given.World world) {
        world.coordinator("lin");
        return new Browser(port).signIn("lin." + world.code());
    }

    @Test
    void the_list_shows_every_shipped_indicator_in_both_languages() {
        var browser = coordinator(given.district());
        assertThat(browser.get("/indicators").body()).contains("盗窃案件发案率同比", "theft / residents * 10000", "常住人口");
        assertThat(browser.get("/indicators?lang=en").body()).contains("Theft rate, year on year", "Lower is better");
    }

    @Test
    void an_office_writes_its_own_indicator_and_changes_it_version_by_version() {
        var world = given.district();
        var browser = coordinator(world);
        browser.get("/indicators/new");
        var form = form();
        assertThat(browser.post("/indicators/new", form).body()).contains("两抢一盗发案率");
        browser.get("/indicators/street-rate/definition");
        form.put("version", "1");
        form.put("formula", "(theft + robbery) / residents * 1000");
        form.put("why", "改为每千人");
        browser.post("/indicators/street-rate/definition", form);
        var page = browser.get("/indicators/street-rate/definition").body();
        assertThat(page).contains("改为每千人", "试行", "lin");
        var history = world.inside(() -> definitions.history(Definitions.Kind.INDICATOR, "street-rate"));
        assertThat(history).extracting(Definitions.Version::version).containsExactly(2, 1);
        var first = world.inside(() -> books.at(history.getLast().at()));
        assertThat(first.indicator("street-rate").orElseThrow().formula()).endsWith("* 10000");
    }

    @Test
    void a_faulty_formula_is_refused_at_the_character_with_everything_typed_still_there() {
        var browser = coordinator(given.district());
        browser.get("/indicators/new");
        var form = form();
        form.put("formula", "theft / nobody");
        var answer = browser.post("/indicators/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("第 1 行第 9 个字：没有名为“nobody”的度量", "<mark>n</mark>", "两抢一盗发案率", "试行");
    }

    @Test
    void while_typing_the_same_page_tells_what_is_wrong() {
        var browser = coordinator(given.district());
        assertThat(browser.get("/indicators/new?formula=theft+%3E+3").body()).contains("现在是一个判断");
        assertThat(browser.get("/indicators/new?formula=theft+%2F+0").body()).contains("除数写成了零");
        assertThat(browser.get("/indicators/theft-rate-yoy/definition?formula=theft%2Fresidents")
                        .body())
                .contains("公式可用。用到：盗窃案件, 常住人口", "精确区间");
        assertThat(browser.get("/indicators/new?formula=theft+%2B&lang=en").body())
                .contains("cannot be read");
    }

    @Test
    void two_writers_do_not_overwrite_each_other() {
        var browser = coordinator(given.district());
        browser.get("/indicators/theft-rate-yoy/definition");
        var form = form();
        form.put("formula", "theft / residents * 1000");
        browser.post("/indicators/theft-rate-yoy/definition", form);
        var late = browser.post("/indicators/theft-rate-yoy/definition", form);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("他人已保存了新的版本");
    }

    @Test
    void an_empty_form_names_every_fault_at_once_and_a_foreign_choice_is_none() {
        var browser = coordinator(given.district());
        browser.get("/indicators/new");
        var answer = browser.post("/indicators/new", Map.of("unit", "'; drop table definition; --", "due", "31"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写名称", "请填写公式", "请写明修改原因", "请从所列选项中选择", "1 至 28");
    }

    @Test
    void who_only_sees_indicators_cannot_define_them() {
        var world = given.district();
        world.person("wu", world.commission(), "inspector");
        var browser = new Browser(port).signIn("wu." + world.code());
        assertThat(browser.get("/indicators").statusCode()).isEqualTo(200);
        assertThat(browser.get("/indicators/new").statusCode()).isEqualTo(403);
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "code", "street-rate",
                "zh", "两抢一盗发案率",
                "formula", "(theft + robbery) / residents * 10000",
                "compare", "NONE",
                "direction", "DOWN",
                "unit", "PER_10000",
                "cadence", "MONTH",
                "due", "10",
                "version", "0",
                "why", "试行"));
    }
}
