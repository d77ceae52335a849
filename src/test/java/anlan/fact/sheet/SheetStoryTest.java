package anlan.fact.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A sheet from first to last: drafted, tried, published, changed, published again, withdrawn. */
@AnlanTest
class SheetStoryTest {

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Browser lin;
    private String path = "";

    @BeforeEach
    void begin() {
        world = given.district();
        world.coordinator("lin");
        lin = new Browser(port).signIn("lin." + world.code());
        lin.get("/sheets");
        path = lin.post("/sheets", Map.of("title", "出租房屋消防安全排查表")).uri().getPath();
    }

    private String edit() {
        var found = Pattern.compile("name=\"edit\" value=\"([0-9]+)\"")
                .matcher(lin.get(path + "/questions/new?type=text").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private java.net.http.HttpResponse<String> ask(String type, String label, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("edit", edit());
        form.put("type", type);
        form.put("label", label);
        return lin.post(path + "/questions", form);
    }

    @Test
    void a_sheet_is_drafted_tried_published_changed_and_withdrawn() {
        assertThat(lin.get(path).body()).contains("还没有题目").contains("不得询问姓名");
        ask("one", "有无住人", Map.of("options", "有 | Yes\n无 | No"));
        ask(
                "whole",
                "住了几人",
                Map.of(
                        "least",
                        "1",
                        "most",
                        "500",
                        "required",
                        "1",
                        "ruleKey",
                        "q1",
                        "ruleTest",
                        "IS",
                        "ruleValue",
                        "有"));
        var page = ask("photo", "安全出口照片", Map.of());
        assertThat(page.body()).contains("当“有无住人”是“有”时显示").contains("不大于 500");

        lin.get(path + "/trial");
        assertThat(lin.post(path + "/trial", Map.of("q1", "o1", "q2", "900")).body())
                .contains("不能大于（晚于）500")
                .contains("有的答案不符合要求");
        assertThat(lin.post(path + "/trial", Map.of("q1", "o2")).body())
                .contains("答案都符合要求")
                .contains("这一题不显示");

        assertThat(lin.post(path + "/versions", Map.of("edit", edit())).body())
                .contains("已发布")
                .contains("第 1 版");
        var first = lin.get(path + "/versions/1.json").body();
        assertThat(first).contains("\"type\":\"one\"").contains("住了几人").contains("\"test\":\"IS\"");
        assertThat(lin.post(path + "/versions", Map.of("edit", edit())).body()).contains("与最近发布的版本相同");

        lin.post(path + "/questions/q3/removal", Map.of("edit", edit()));
        ask("note", "请锁好电动车充电间", Map.of());
        assertThat(lin.post(path + "/versions", Map.of("edit", edit())).body()).contains("第 2 版");
        assertThat(lin.get(path + "/versions/1.json").body()).isEqualTo(first);
        assertThat(lin.get(path + "/versions/2.json").body())
                .contains("\"key\":\"q4\"")
                .doesNotContain("安全出口照片");

        lin.get(path);
        assertThat(lin.post(path + "/versions/1/withdrawal", Map.of("words", ""))
                        .body())
                .contains("请说明停用原因");
        assertThat(lin.post(path + "/versions/1/withdrawal", Map.of("words", "改用新表"))
                        .body())
                .contains("已停用")
                .contains("改用新表");
        assertThat(lin.get(path + "/versions/1").body()).contains("安全出口照片").contains("已停用");
    }

    @Test
    void no_question_asks_who_somebody_is_or_for_anything_of_a_body() {
        for (var label : new String[] {"租客姓名", "户主身份证号", "店主电话", "负责人的联系方式", "租客人脸照片"}) {
            var page = ask(label.endsWith("照片") ? "photo" : "text", label, Map.of());
            assertThat(page.statusCode()).as(label).isEqualTo(422);
            assertThat(page.body()).contains("会采集个人身份信息").contains(label);
        }
        assertThat(ask("one", "是否登记住客身份证", Map.of("options", "是\n否")).statusCode())
                .isEqualTo(200);
        assertThat(ask("whole", "登记姓名不全的人数", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void rules_look_back_only_and_a_question_that_others_look_at_stays() {
        ask("one", "有无住人", Map.of("options", "有\n无"));
        ask("text", "用途", Map.of("ruleKey", "q1", "ruleTest", "IS", "ruleValue", "无"));
        assertThat(lin.post(path + "/questions/q1/move", Map.of("edit", edit(), "to", "down"))
                        .body())
                .contains("要排在它前面");
        assertThat(lin.post(path + "/questions/q1/removal", Map.of("edit", edit()))
                        .body())
                .contains("“用途”的显示条件用到这一题");
        assertThat(ask("text", "其他", Map.of("ruleKey", "q1", "ruleTest", "ABOVE", "ruleValue", "3"))
                        .body())
                .contains("不能用这种关系");
        assertThat(ask("text", "其他", Map.of("ruleKey", "q1", "ruleTest", "IS", "ruleValue", "或许"))
                        .body())
                .contains("没有“或许”这样的答案");
    }

    @Test
    void two_who_work_on_a_sheet_do_not_write_over_each_other() {
        var seen = edit();
        ask("text", "第一题", Map.of());
        var late = lin.post(path + "/questions", Map.of("edit", seen, "type", "text", "label", "第二题"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("刚才有人改过这张表").contains("第二题");
    }

    @Test
    void another_township_neither_sees_nor_changes_a_sheet() {
        var unit = world.unit("qd", "桥东街道", "township", null, world.code() + "001000");
        world.person("head", unit, "lead");
        var head = new Browser(port).signIn("head." + world.code());
        // The coordinating office's are for everybody to plan with, and for nobody else to change.
        assertThat(head.get(path).body()).contains("出租房屋消防安全排查表").doesNotContain("添加题目");
        assertThat(head.post(path + "/title", Map.of("edit", "1", "title", "别的"))
                        .statusCode())
                .isEqualTo(404);
    }
}
