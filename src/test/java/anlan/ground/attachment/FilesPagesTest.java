package anlan.ground.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import anlan.ground.intake.Papers;
import anlan.ground.intake.Photos;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class FilesPagesTest {

    @Autowired
    private Given given;

    @Autowired
    private Pass pass;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void a_file_is_tried_and_nothing_of_it_is_kept() {
        var d = given.district();
        d.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + d.code());
        browser.get("/files/trial");
        var answer = browser.postFile("/files/trial", Map.of(), "现场.jpg", Photos.fromPhone(80, 40, 6));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("可以接收", "照片（JPEG）", "40 × 80 像素", "已去除：拍摄设备、拍摄地点、拍摄时间");
        var refused = browser.postFile("/files/trial", Map.of(), "a.jpg", Papers.pdf());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("不予接收", "“a.jpg”的内容实为“PDF 文档”，与扩展名不符");
        assertThat(browser.postFile("/files/trial", Map.of(), "", new byte[0]).body())
                .contains("请选择文件");
        assertThat(d.inside(() -> jdbc.sql("select count(*) from attachment")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void a_refused_file_is_told_to_its_sender_and_to_the_one_who_keeps_the_files() {
        var d = given.district();
        d.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + d.code());
        browser.get("/files/trial");
        var sent = browser.postFile("/files", Map.of(), "../../x.pdf", Papers.pdf());
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("已收下", "x.pdf").doesNotContain("../");
        var refused =
                browser.postFile("/files", Map.of(), "x.svg", "<svg><script/></svg>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("不收网页、SVG 等可含脚本的文件");
        assertThat(browser.get("/files").body()).contains("1 份", "PDF 文档", "x.svg", "网页或 SVG");
    }

    @Test
    void the_rule_is_set_with_its_reason_and_holds_at_once() {
        var d = given.district();
        d.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + d.code());
        browser.get("/files");
        var wrong = browser.post("/files/rules", Map.of("biggest", "0", "why", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("1 至 2000", "请填写依据或理由");
        var set = browser.post("/files/rules", Map.of("biggest", "1", "originals", "true", "why", "证据留存"));
        assertThat(set.body()).contains("接收规定已保存", "上限 1 MB，封存照片原件", "证据留存");

        var big = browser.postFile(
                "/files", Map.of(), "长.txt", "字".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        assertThat(big.body()).contains("“长.txt”超过 1 MB");
        browser.postFile("/files", Map.of(), "现场.jpg", Photos.fromPhone(80, 40, 6));
        assertThat(d.inside(() -> jdbc.sql("select original is not null and original <> address from attachment")
                        .query(Boolean.class)
                        .single()))
                .isTrue();
        assertThat(d.inside(() -> jdbc.sql("select count(*) from vault_content")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void a_township_does_not_set_the_districts_rule() {
        var d = given.district();
        d.person("steward", d.unit("t", "某街道", "township", null, d.code() + "001000"), "steward");
        var browser = new Browser(port).signIn("steward." + d.code());
        assertThat(browser.get("/files").body()).doesNotContain("name=\"biggest\"");
        assertThat(browser.post("/files/rules", Map.of("biggest", "1", "why", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_system_sends_and_gets_its_file_and_is_refused_with_the_same_sentence() {
        var d = given.district();
        d.coordinator("lin");
        var token = "Bearer " + pass.of(d, "zfw", "work");
        var system = new Browser(port);
        var sent = system.sendFile("/api/v1/files", token, "现场.jpg", Photos.fromPhone(80, 40, 6));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.body()).contains("\"width\":40", "\"removed\":[\"device\",\"place\",\"time\"]");
        var path = Pattern.compile("\"path\":\"([^\"]+)\"").matcher(sent.body());
        assertThat(path.find()).isTrue();
        assertThat(system.fetch(path.group(1), Map.of("Authorization", token)).statusCode())
                .isEqualTo(200);
        var refused = system.sendFile("/api/v1/files", token, "a.exe", "MZ".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("kind-unknown");
    }
}
