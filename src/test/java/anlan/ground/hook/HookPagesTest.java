package anlan.ground.hook;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.hook.Receiver.Manner;
import anlan.ground.store.District;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class HookPagesTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HookRun run;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void the_coordinator_looks_at_the_page() {
        district = given.district();
        district.coordinator("lin");
        lin = new Browser(port).signIn("lin." + district.code());
        assertThat(lin.get("/hooks").body()).contains("还没有设置群机器人");
        assertThat(lin.get("/hooks/new").body()).contains("区委政法委", "企业微信群机器人");
    }

    @Test
    void a_robot_is_added_tried_and_ended_and_its_address_never_shown_again() throws Exception {
        try (var receiver = new Receiver(Manner.TAKES)) {
            assertThat(make(Map.of("address", receiver.address() + "/send?key=very-secret-key"))
                            .body())
                    .contains("已添加", "工作群", "区委政法委", "尚未推送")
                    .doesNotContain("very-secret-key");
            var kept = district.inside(() -> jdbc.sql("select id, sealed from hook")
                    .query((row, n) ->
                            row.getLong("id") + new String(row.getBytes("sealed"), StandardCharsets.ISO_8859_1))
                    .single());
            assertThat(kept).doesNotContain("secret");
            var path = lin.get("/hooks").body().replaceAll("(?s).*?action=\"(/hooks/[0-9]+)/trials.*", "$1");
            lin.post(path + "/trials", Map.of());
            // The job is woken as the trial is there; no job runs by itself in a test.
            District.run(district.code(), run::run);
            for (var tries = 0; tries < 200 && receiver.calls().isEmpty(); tries++) {
                Thread.sleep(20);
            }
            assertThat(receiver.calls())
                    .singleElement()
                    .satisfies(call -> assertThat(call.body()).contains("这是一条试发消息"));
            assertThat(receiver.calls().getFirst().query()).isEqualTo("key=very-secret-key");
            assertThat(lin.post(path + "/ending", Map.of()).body()).contains("还没有设置群机器人");
            assertThat(lin.post(path + "/trials", Map.of()).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', 请填写名称",
        "unit, 999999, 请选择单位",
        "format, fax, 请选择类型",
        "kinds, none.such, 至少选择一类",
        "address, http://203.0.113.9/in, 须以 https",
        "address, https://localhost/in, 本机或机房内部",
        "address, https://169.254.169.254/latest, 本机或机房内部",
        "address, not an address, 不完整",
        "format, anlan, 密钥",
    })
    void what_cannot_be_called_is_refused_with_what_was_typed_still_there(String field, String typed, String why) {
        var answer = make(field.equals("name") ? Map.of(field, typed) : Map.of("name", "某某群", field, typed));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why);
        if (!field.equals("name")) {
            assertThat(answer.body()).contains("某某群");
        }
    }

    private HttpResponse<String> make(Map<String, String> some) {
        var unit = district.commission();
        var form = new HashMap<>(Map.of(
                "name", "工作群",
                "unit", Long.toString(unit),
                "format", "wecom",
                "address", "https://203.0.113.9/in",
                "secret", "",
                "kinds", "figure.overdue"));
        form.putAll(some);
        return lin.post("/hooks", form);
    }
}
