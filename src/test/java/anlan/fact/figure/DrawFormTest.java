package anlan.fact.figure;

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
class DrawFormTest {

    @Autowired
    private Given given;

    @Autowired
    private FiguresWorld worlds;

    @LocalServerPort
    private int port;

    @Test
    void a_form_with_a_figure_of_the_offices_own_is_made_and_ended() {
        var district = given.district();
        var towns = worlds.townships(district);
        var lin = new Browser(port).signIn("lin." + district.code());
        lin.get("/figures/forms/new");
        var wanted = new HashMap<>(Map.of(
                "name", "路灯建设季报",
                "each", "3",
                "dueDay", "15",
                "since", "2025-07",
                "units", Long.toString(towns.qd()),
                "newItem", "新装路灯",
                "newCounter", "盏",
                "newShape", "added"));
        assertThat(lin.post("/figures/forms", wanted).body()).contains("路灯建设季报", "新装路灯", "每季度报送一次，期满次月 15 日前");
        lin.get("/figures/forms/new");
        wanted.remove("newItem");
        wanted.remove("newCounter");
        wanted.put("items", "own-8");
        var twice = lin.post("/figures/forms", wanted);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("重复计数", "value=\"路灯建设季报\"");
        var id = lin.get("/figures/forms").body().replaceAll("(?s).*/figures/forms/([0-9]+)/end.*", "$1");
        assertThat(lin.post("/figures/forms/" + id + "/end", Map.of("last", "2025-10", "why", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(lin.post("/figures/forms/" + id + "/end", Map.of("last", "2025-10", "why", "转入设施台账"))
                        .body())
                .contains("已停用，末期自 2025-10 起");
    }

    @Test
    void an_empty_form_says_all_that_is_missing() {
        var district = given.district();
        worlds.townships(district);
        var lin = new Browser(port).signIn("lin." + district.code());
        lin.get("/figures/forms/new");
        var answer = lin.post("/figures/forms", Map.of("name", "", "dueDay", "40", "each", "5"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写报送表名称", "1 至 31", "请选择报送周期", "请选择首期起始月份", "至少选择一项指标", "至少选择一个单位");
    }
}
