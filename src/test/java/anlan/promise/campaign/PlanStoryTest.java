package anlan.promise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A campaign's life as its coordinator lives it: made, filled in, started, its phases closed one by one, ended. */
@AnlanTest
class PlanStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Browser lin;

    @BeforeEach
    void a_district_with_areas_and_its_coordinator() {
        world = given.district();
        plan.areas(world);
        world.coordinator("lin");
        lin = new Browser(port).signIn("lin." + world.code());
    }

    @AfterEach
    void today_is_today_again() {
        clock.choose(null);
    }

    @Test
    void from_the_template_to_the_last_phase() {
        var id = make();
        start_is_refused_and_every_open_figure_is_a_link(id);
        set_all(id);
        assertThat(lin.post("/plan/" + id + "/start", Map.of()).body()).contains("实施中", "整治行动已启动");
        clock.choose(LocalDate.of(2025, 9, 1));
        assertThat(lin.get("/plan").body()).contains("集中整治阶段", "动员部署阶段 · 还有 60 天");
        close_mobilisation(id);
        assertThat(lin.get("/plan/" + id + "/history").body()).contains("设定目标值", "由模板建立");
        assertThat(lin.get("/plan/" + id + "/print").body()).contains("工作方案", "下降10%以上");
    }

    private String make() {
        assertThat(lin.get("/plan").body()).contains("尚无整治行动");
        assertThat(lin.get("/plan/new").body()).contains("社会治安重点地区整治", "总体目标 4 项");
        var made = lin.post("/plan", Map.of("name", "试验区整治", "nameEn", "", "from", "2025-07-01"));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("试验区整治", "草案", "目标值已设 0 / 15 项", "治安状况明显改善", "下降XX%以上");
        return made.uri().getPath().substring("/plan/".length());
    }

    private void start_is_refused_and_every_open_figure_is_a_link(String id) {
        var refused = lin.post("/plan/" + id + "/start", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("尚有 15 项目标值未设定");
        assertThat(Pattern.compile("href=\"(/plan/" + id + "/targets[^\"]*#f-[^\"]*)\"")
                        .matcher(refused.body())
                        .results())
                .hasSize(15);
        assertThat(lin.get("/plan/" + id + "/targets?indicator=support&area=" + world.area())
                        .body())
                .contains("id=\"f-support-" + world.area() + "\"");
    }

    private void set_all(String id) {
        lin.get("/plan/" + id + "/targets");
        var form = new LinkedHashMap<String, String>();
        for (var code : new String[] {
            "criminal-rate-yoy",
            "theft-rate-yoy",
            "robbery-rate-yoy",
            "fraud-rate-yoy",
            "public-order-rate-yoy",
            "criminal-clearance-yoy",
            "major-clearance",
            "public-order-handled",
            "satisfaction",
            "awareness",
            "support"
        }) {
            form.put("f." + code + "@" + world.area(), "１０％");
        }
        for (var code : new String[] {"cameras-added", "guard-posts", "patrol-teams", "patrol-members"}) {
            form.put("f." + code + "@" + world.area(), "400");
        }
        assertThat(lin.post("/plan/" + id + "/targets", form).statusCode()).isEqualTo(200);
        assertThat(lin.get("/plan/" + id).body()).contains("目标值已设 15 / 15 项", "下降10%以上", "不少于400个");
    }

    private void close_mobilisation(String id) {
        var phase = "/plan/" + id + "/phases/mobilisation";
        lin.get(phase);
        var early = lin.post(phase + "/closing", Map.of());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("尚未确认");
        assertThat(lin.post(phase + "/confirmations", Map.of("criterion", "meeting", "evidence", " "))
                        .body())
                .contains("请写明依据");
        for (var criterion : new String[] {"meeting", "duties", "screening"}) {
            lin.post(phase + "/confirmations", Map.of("criterion", criterion, "evidence", "会议纪要〔2025〕3号"));
        }
        var closed = lin.post(phase + "/closing", Map.of());
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.body()).contains("办结时的情况", "会议纪要〔2025〕3号（lin）", "无法判断", "下降10%以上", "本阶段未设");
        assertThat(lin.post(phase + "/closing", Map.of()).body()).contains("该阶段已办结");
        assertThat(lin.post(phase + "/reopening", Map.of("why", "")).statusCode())
                .isEqualTo(422);
        var again = lin.post(phase + "/reopening", Map.of("why", "排查有遗漏"));
        assertThat(again.body()).contains("待确认", "排查有遗漏");
    }
}
