package anlan.promise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.promise.plan.PlanWorld;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AnlanTest
class PlanApiTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private Given.World world;
    private String token;
    private long id;

    @BeforeEach
    void a_ready_draft_and_a_system_that_may_plan() throws Exception {
        world = given.district();
        plan.areas(world);
        id = plan.ready(world, world.coordinator("lin"));
        token = "anl_" + world.code() + "_" + "p".repeat(43);
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        var unit = world.commission();
        world.inside(() -> jdbc.sql(
                        "insert into token (unit, name, hash, scopes, expires_at) values (?, 'plan', ?, ?, now() + interval '1 day')")
                .params(unit, hash, new String[] {"read", "plan"})
                .update());
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/campaigns" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String body(String indicator, String value) {
        return "{\"targets\":[{\"indicator\":\"%s\",\"area\":\"%s\",\"value\":%s}]}"
                .formatted(indicator, world.area(), value);
    }

    private JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    @Test
    void a_system_reads_the_list_and_the_plan() throws Exception {
        var list = read(send("GET", "", ""));
        assertThat(list.get("items").get(0).get("state").asString()).isEqualTo("draft");
        assertThat(list.has("next")).isTrue();
        var whole = read(send("GET", "/" + id + "/plan", ""));
        assertThat(whole.get("objectives").size()).isEqualTo(4);
        assertThat(whole.get("phases").get(1).get("from").asString()).isEqualTo("2025-11-01");
        assertThat(whole.get("indicators").size()).isEqualTo(15);
        assertThat(whole.get("targets").size()).isEqualTo(15);
        assertThat(send("GET", "/999999/plan", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_change_made_on_an_older_plan_is_held_back() throws Exception {
        var tag =
                send("GET", "/" + id + "/plan", "").headers().firstValue("ETag").orElseThrow();
        assertThat(send("PUT", "/" + id + "/targets", body("satisfaction", "0.9"))
                        .statusCode())
                .isEqualTo(428);
        var taken = send("PUT", "/" + id + "/targets", body("satisfaction", "0.9"), "If-Match", tag);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(send("PUT", "/" + id + "/targets", body("satisfaction", "0.8"), "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        var next = taken.headers().firstValue("ETag").orElseThrow();
        assertThat(send("PUT", "/" + id + "/targets", body("satisfaction", "0.8"), "If-Match", next)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_repeated_call_does_nothing_twice() throws Exception {
        var first = send("POST", "/" + id + "/targets", body("cameras-added", "400"), "Idempotency-Key", "a1");
        send("POST", "/" + id + "/targets", body("cameras-added", "300"));
        var again = send("POST", "/" + id + "/targets", body("cameras-added", "400"), "Idempotency-Key", "a1");
        assertThat(read(again).get("act").asLong())
                .isEqualTo(read(first).get("act").asLong());
        var whole = send("GET", "/" + id + "/plan", "").body();
        assertThat(whole).contains("300").doesNotContain(":400");
        assertThat(send("POST", "/" + id + "/targets", body("cameras-added", "500"), "Idempotency-Key", "a1")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_cannot_be_meant_is_refused_with_its_place() throws Exception {
        for (var bad : new String[][] {
            {"satisfaction", "1.2"},
            {"theft-rate-yoy", "0.1"},
            {"cameras-added", "-1"},
            {"cameras-added", "1.5"},
            {"nothing", "1"}
        }) {
            var answer = send("POST", "/" + id + "/targets", body(bad[0], bad[1]));
            assertThat(answer.statusCode()).as(bad[0]).isEqualTo(422);
            assertThat(read(answer).get("errors").get(0).get("where").asString())
                    .startsWith("targets[0].");
        }
        assertThat(send("POST", "/" + id + "/targets", body("satisfaction", "\"NaN\""))
                        .statusCode())
                .isBetween(400, 422);
        assertThat(send("POST", "/" + id + "/targets", "{").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/" + id + "/targets", "{}").statusCode()).isEqualTo(422);
        var foreign = body("satisfaction", "0.9").replace(world.area(), "999901000000");
        assertThat(send("POST", "/" + id + "/targets", foreign).statusCode()).isEqualTo(422);
    }
}
