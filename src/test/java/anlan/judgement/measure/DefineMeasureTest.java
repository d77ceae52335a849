package anlan.judgement.measure;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class DefineMeasureTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Measures measures;

    private Browser coordinator(Given.World world) {
        world.coordinator("lin");
        return new Browser(port).signIn("lin." + world.code());
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "code",
                "street_crime",
                "zh",
                "两抢一盗",
                "from",
                "INCIDENTS",
                "kinds",
                "theft robbery",
                "which",
                "CLEARED",
                "why",
                "试行"));
    }

    @Test
    void an_office_names_a_measure_and_its_formulas_can_use_it() {
        var world = given.district();
        var browser = coordinator(world);
        browser.get("/measures/new");
        assertThat(browser.post("/measures/new", form()).body())
                .contains("两抢一盗", "street_crime", "案事件：盗窃、抢劫、抢夺（已破（已查处））");
        assertThat(browser.get("/indicators/new?formula=street_crime+%2F+residents")
                        .body())
                .contains("公式可用。用到：两抢一盗, 常住人口");
        browser.get("/measures/street_crime/definition");
        var changed = form();
        changed.put("version", "1");
        changed.put("which", "ALL");
        browser.post("/measures/street_crime/definition", changed);
        var measure = world.inside(() -> measures.at(java.time.Instant.now().plusSeconds(60)))
                .get("street_crime");
        assertThat(measure).isNotNull();
        assertThat(((Measure.Incidents) measure.of()).kinds()).containsExactly("theft", "robbery");
        assertThat(((Measure.Incidents) measure.of()).which()).isEqualTo(Measure.Which.ALL);
        var late = browser.post("/measures/street_crime/definition", changed);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("他人已保存了新的版本");
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_what_was_typed_is_still_there() {
        var browser = coordinator(given.district());
        browser.get("/measures/new");
        var answer =
                browser.post("/measures/new", Map.of("code", "In", "zh", "某数", "from", "INCIDENTS", "kinds", "sheep"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("写法须以小写字母开头", "没有“sheep”这一类别", "请写明修改原因", "某数");
        assertThat(browser.post("/measures/new", Map.of("code", "theft", "from", "INCIDENTS"))
                        .body())
                .contains("已有同样的代码", "请至少选择一个案事件类别");
        assertThat(browser.post("/measures/new", Map.of("code", "walls", "from", "REPORTED", "figure", "walls"))
                        .body())
                .contains("请选择一个报送项目");
        assertThat(browser.get("/measures/nothing/definition").statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_formula_names_is_not_taken_out_of_use_and_what_none_names_is() {
        var browser = coordinator(given.district());
        browser.get("/measures/theft/definition");
        var used = browser.post("/measures/theft/removal", Map.of("why", "不用了"));
        assertThat(used.statusCode()).isEqualTo(422);
        assertThat(used.body()).contains("不能停用", "盗窃案件发案率同比", "/indicators/theft-rate-yoy/definition");
        browser.post("/measures/new", form());
        browser.get("/measures/street_crime/definition");
        assertThat(browser.post("/measures/street_crime/removal", Map.of("why", "不用了", "version", "1"))
                        .body())
                .doesNotContain("street_crime");
        assertThat(browser.get("/indicators/new?formula=street_crime").body()).contains("没有名为“street_crime”的度量");
        browser.get("/measures/new");
        assertThat(browser.post("/measures/new", form()).body()).contains("street_crime");
    }
}
