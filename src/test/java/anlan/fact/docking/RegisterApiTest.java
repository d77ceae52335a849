package anlan.fact.docking;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another system registers problems and takes the steps of its unit; what is a person's stays a person's. */
@AnlanTest
class RegisterApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private Given given;

    @Autowired
    private Pass pass;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private String token;

    @BeforeEach
    void a_system_of_a_township() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        token = pass.of(w.world, "qd", "work");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private HttpResponse<String> post(String as, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/problems" + path))
                .header("Authorization", "Bearer " + as)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String account(String title) {
        return """
                {"title": "%s", "category": "safety-hazard", "nature": "single", "severity": "serious", "source": "report",
                 "area": "%s", "spot": "滨河路中段", "foundOn": "2026-01-05"}
                """.formatted(title, w.world.code() + "001000");
    }

    private String registered(String title) {
        var made = post(token, "", account(title));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var at = made.headers().firstValue("Location").orElseThrow();
        return at.substring(at.lastIndexOf('/'));
    }

    private long problems() {
        return w.world.inside(
                () -> jdbc.sql("select count(*) from problem").query(Long.class).single());
    }

    @Test
    void a_system_registers_a_problem_and_reads_it_and_its_history() {
        var made = post(token, "", account("消防通道占用"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"number\":\"2026-0001\"", "\"state\":\"found\"", "\"due\":\"2026-01-07\"");
        assertThat(made.headers().firstValue("ETag")).contains("\"1.1\"");
        var machine = new Browser(port);
        var at = made.headers().firstValue("Location").orElseThrow();
        var bearer = Map.of("Authorization", "Bearer " + token);
        var acts = new String(machine.fetch(at + "/acts", bearer).body(), StandardCharsets.UTF_8);
        assertThat(acts).contains("\"kind\":\"found\"", "\"next\":null");
        assertThat(w.as("lin").get("/").body()).contains("消防通道占用");
    }

    @Test
    void sent_twenty_times_at_once_under_one_key_it_is_one() {
        try (var hands = Executors.newFixedThreadPool(20)) {
            var sent = IntStream.range(0, 20)
                    .mapToObj(i -> hands.submit(() -> post(token, "", account("消防通道占用"), "Idempotency-Key", "k-1")))
                    .toList();
            var codes = sent.stream()
                    .map(f -> {
                        try {
                            return f.get().statusCode();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(codes).containsOnly(200, 201);
            assertThat(codes.stream().filter(c -> c == 201)).hasSize(1);
        }
        assertThat(problems()).isEqualTo(1);
        var other = post(token, "", account("井盖缺失"), "Idempotency-Key", "k-1");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("内容不同", "sent-differently");
        assertThat(post(token, "", account("井盖缺失"), "Idempotency-Key", "two words")
                        .statusCode())
                .isEqualTo(422);
        assertThat(problems()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_said_field_by_field_in_the_callers_language() {
        var bad = post(
                token,
                "",
                "{\"severity\": \"huge\", \"area\": \"110101001000\", \"foundOn\": \"2027-01-01\", \"files\": [987654]}",
                "Accept-Language",
                "en");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(bad.body())
                .contains("\"where\":\"title\"", "\"where\":\"severity\"", "\"where\":\"area\"", "found-in-future")
                .doesNotContain("请");
        assertThat(post(token, "", "{\"title\":").statusCode()).isEqualTo(400);
        assertThat(post(token, "", account("占用").replace("}", ", \"files\": [987654]}"))
                        .body())
                .contains("file-unknown");
        assertThat(post(token, "", account("占用").replace("}", ", \"lon\": 500.1, \"lat\": 20}"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(problems()).isZero();
    }

    @Test
    void the_systems_of_others_and_those_that_may_not_are_turned_away() {
        var at = registered("消防通道占用");
        w.as("lin").get("/problems" + at);
        var far = pass.of(w.world, "ba", "work");
        assertThat(post(far, at + "/acceptance", "{}").statusCode()).isEqualTo(404);
        assertThat(post(pass.of(w.world, "qd", "read"), "", account("占用")).statusCode())
                .isEqualTo(403);
        w.world.inside(() -> jdbc.sql("update token set revoked_at = now() where unit = :unit")
                .param("unit", w.bridge)
                .update());
        assertThat(post(token, "", account("占用")).statusCode()).isEqualTo(401);
        assertThat(problems()).isEqualTo(1);
    }

    @Test
    void its_unit_takes_it_up_and_claims_it_by_system_and_a_person_verifies() {
        var at = registered("消防通道占用");
        var lin = w.as("lin");
        lin.get("/problems" + at);
        lin.post("/problems" + at + "/assignment", Map.of("unit", "" + w.bridge));
        assertThat(post(token, at + "/acceptance", "{}").body()).contains("person-unknown");
        assertThat(post(token, at + "/acceptance", "{\"person\": " + w.wu + "}").body())
                .contains("person-unknown");
        var stale = post(token, at + "/acceptance", "{\"person\": " + w.head + "}", "If-Match", "\"1.1\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        var taken = post(
                token,
                at + "/acceptance",
                "{\"person\": " + w.head + "}",
                "If-Match",
                "\"1.2\"",
                "Idempotency-Key",
                "take");
        assertThat(taken.body()).contains("\"state\":\"accepted\"");
        var again = post(
                token,
                at + "/acceptance",
                "{\"person\": " + w.head + "}",
                "If-Match",
                "\"1.2\"",
                "Idempotency-Key",
                "take");
        assertThat(again.body()).isEqualTo(taken.body());
        assertThat(post(token, at + "/measure", "{\"text\": \"清理\", \"until\": \"2026-01-20\"}")
                        .body())
                .contains("\"state\":\"proposed\"");
        lin.get("/problems" + at);
        lin.post("/problems" + at + "/measure/agreement", Map.of());
        assertThat(post(token, at + "/progress", "{\"text\": \"已清理一半\"}").body())
                .contains("\"state\":\"working\"", "已清理一半");
        assertThat(post(token, at + "/claim", "{\"text\": \"已清理\"}").body()).contains("photos-missing");
        var photo = new Browser(port)
                .sendFile("/api/v1/files", "Bearer " + token, "现场.jpg", ProblemWorld.photo())
                .body()
                .replaceAll("(?s).*\"id\":([0-9]+).*", "$1");
        assertThat(post(token, at + "/claim", "{\"text\": \"已清理\", \"files\": [" + photo + "]}")
                        .body())
                .contains("\"state\":\"claimed\"", "现场.jpg");
        var ding = w.as("ding");
        ding.get("/problems" + at);
        assertThat(ding.post("/problems" + at + "/verification", Map.of()).body())
                .contains("核验已通过");
        assertThat(post(token, at + "/recall", "").statusCode()).isEqualTo(422);
    }

    @Test
    void a_system_is_never_taken_for_a_person_of_the_same_number() {
        var at = registered("消防通道占用");
        long number = w.world.inside(
                () -> jdbc.sql("select max(id) from token").query(Long.class).single());
        var people = w.world.inside(() -> jdbc.sql("select people from problem_act")
                .query((row, n) -> (Long[]) row.getArray(1).getArray())
                .list());
        assertThat(people).hasSize(1).allSatisfy(p -> assertThat(List.of(p)).containsExactly(-number));
        assertThat(at).isNotEmpty();
    }
}
