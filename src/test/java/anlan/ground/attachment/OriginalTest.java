package anlan.ground.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.intake.Photos;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A photo as it was sent is seen with a reason, each time. */
@AnlanTest
class OriginalTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Browser lin;

    @BeforeEach
    void the_rule_asks_for_originals() {
        d = given.district();
        d.coordinator("lin");
        lin = new Browser(port).signIn("lin." + d.code());
        lin.get("/files");
        lin.post("/files/rules", Map.of("biggest", "5", "originals", "true", "why", "证据留存"));
    }

    @Test
    void without_a_reason_it_is_not_given_and_with_one_each_look_is_written_down() {
        lin.postFile("/files", Map.of(), "现场.jpg", Photos.fromPhone(80, 40, 6));
        var path = "/files/" + only() + "/original";
        assertThat(lin.get("/files").body()).contains("封存的照片原件", path);
        assertThat(lin.get(path).body()).contains("每次查看都须写明理由", "原件还没有人看过");

        var refused = lin.post(path, Map.of("why", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请写明查看理由");
        assertThat(looks()).isZero();

        var given = lin.post(path, Map.of("why", "某案举证"));
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.body()).contains("Exif");
        assertThat(given.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("%E7%8E%B0%E5%9C%BA-%E5%8E%9F%E4%BB%B6.jpg");
        assertThat(given.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(given.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        lin.post(path, Map.of("why", "复核"));
        assertThat(looks()).isEqualTo(2);
        assertThat(d.inside(() -> jdbc.sql(
                                "select why from audit_entry where what = 'attachment.original-looked' order by 1")
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrder("某案举证", "复核");
        assertThat(lin.get(path).body()).contains("某案举证", "复核", "区委政法委 lin");
    }

    @Test
    void who_may_not_look_at_the_photo_or_lacks_the_right_does_not_see_it() {
        lin.postFile("/files", Map.of(), "现场.jpg", Photos.fromPhone(80, 40, 6));
        var path = "/files/" + only() + "/original";
        d.coordinator("wang");
        var wang = new Browser(port).signIn("wang." + d.code());
        wang.get("/files");
        assertThat(wang.get(path).statusCode()).isEqualTo(404);
        assertThat(wang.post(path, Map.of("why", "好奇")).statusCode()).isEqualTo(404);
        d.person("he", d.commission(), "steward");
        var he = new Browser(port).signIn("he." + d.code());
        he.get("/files");
        assertThat(he.get(path).statusCode()).isEqualTo(403);
        assertThat(he.post(path, Map.of("why", "好奇")).statusCode()).isEqualTo(403);
        assertThat(looks()).isZero();
    }

    @Test
    void where_the_rule_did_not_ask_for_it_there_is_none() {
        lin.get("/files");
        lin.post("/files/rules", Map.of("biggest", "5", "why", "不再留存"));
        lin.postFile("/files", Map.of(), "现场.jpg", Photos.fromPhone(80, 40, 6));
        assertThat(lin.get("/files/" + only() + "/original").statusCode()).isEqualTo(404);
    }

    private long only() {
        return d.inside(
                () -> jdbc.sql("select id from attachment").query(Long.class).single());
    }

    private long looks() {
        return d.inside(() -> jdbc.sql("select count(*) from attachment_original_look")
                .query(Long.class)
                .single());
    }
}
