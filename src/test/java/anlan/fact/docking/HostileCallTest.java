package anlan.fact.docking;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.Pass;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A system that sends nonsense, or means ill: it is told what is wrong, and nothing is written. */
@AnlanTest
class HostileCallTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private Given given;

    @Autowired
    private Pass pass;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private String token = "";

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

    private HttpResponse<String> send(String as, String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/problems" + path))
                .header("Authorization", "Bearer " + as)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
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

    private Map<String, Object> account() {
        var account = new LinkedHashMap<String, Object>();
        account.put("title", "消防通道占用");
        account.put("category", "safety-hazard");
        account.put("nature", "single");
        account.put("severity", "serious");
        account.put("source", "report");
        account.put("area", w.world.code() + "001000");
        account.put("foundOn", "2026-01-05");
        return account;
    }

    private HttpResponse<String> register(String field, Object value) {
        var account = account();
        account.put(field, value);
        return send(token, "POST", "", json.writeValueAsString(account));
    }

    private long problems() {
        return w.world.inside(
                () -> jdbc.sql("select count(*) from problem").query(Long.class).single());
    }

    @ParameterizedTest
    @CsvSource({
        "title, a\u0000b, words-unreadable",
        "title, '两\n行', words-unreadable",
        "spot, 河\u0007边, words-unreadable",
        "detail, 楼道\u001b[2J, words-unreadable",
        "title, 王某13800138000占道, words-of-person",
        "spot, 11010519491231002X家门口, words-of-person",
        "detail, 电话13912345678, words-of-person",
        "category, sa\u0000fety, category-unknown",
        "nature, both, choice-unknown",
        "severity, 'serious,grave', choice-unknown",
        "source, SWEEP' or 1=1, choice-unknown",
        "area, 999999999999, area-unknown",
        "foundOn, 2026-01-06, found-in-future",
        "foundOn, 0206-01-05, found-long-ago",
        "foundOn, -9999-01-01, found-long-ago",
        "foundOn, +999999999-12-31, found-in-future",
        "foundOn, 2026-02-30, day-unreadable",
    })
    void what_cannot_be_kept_is_named(String field, String value, String code) {
        var answer = register(field, value);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"where\":\"" + field + "\"", "\"hint\":\"" + code + "\"");
        assertThat(problems()).isZero();
    }

    @Test
    void too_much_is_refused_by_its_field_and_two_thousand_at_once_as_a_whole() {
        assertThat(register("title", "占".repeat(61)).body()).contains("60", "words-long");
        assertThat(register("detail", "占".repeat(2_001)).body()).contains("words-long");
        assertThat(register("detail", "占".repeat(2_000_000)).statusCode()).isEqualTo(422);
        assertThat(register("files", Collections.nCopies(2_000, 987_654)).body())
                .contains("file-unknown");
        assertThat(register("files", Collections.singletonList(null)).statusCode())
                .isIn(400, 422);
        var many = json.writeValueAsString(Collections.nCopies(2_000, account()));
        var answer = send(token, "POST", "", many);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(problems()).isZero();
    }

    @Test
    void numbers_that_are_none_are_not_taken_for_places() {
        for (var no : new String[] {"\"NaN\"", "1e999", "\"Infinity\"", "\"x\"", "[1]"}) {
            var body = json.writeValueAsString(account()).replaceFirst("}$", ", \"lon\": " + no + ", \"lat\": 35.1}");
            assertThat(send(token, "POST", "", body).statusCode()).as(no).isIn(400, 422);
        }
        assertThat(problems()).isZero();
    }

    @Test
    void searches_that_no_row_answers_are_told_so() {
        for (var query :
                new String[] {"q=%00", "category=a%00", "unit=%00", "area=%00", "state=x", "after=2026-99-99_1"}) {
            assertThat(send(token, "GET", "?" + query, "").statusCode())
                    .as(query)
                    .isIn(200, 400, 422);
        }
        assertThat(send(token, "GET", "?limit=1001", "").statusCode()).isEqualTo(422);
        assertThat(send(token, "GET", "/99999999999999999999", "").statusCode()).isIn(400, 404);
    }

    @Test
    void a_key_is_one_callers_for_one_content_and_one_call() {
        var body = json.writeValueAsString(account());
        var made = send(token, "POST", "", body, "Idempotency-Key", "k-1");
        assertThat(made.statusCode()).isEqualTo(201);
        var at = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "/");
        assertThat(send(token, "POST", at + "/return", "{\"text\": \"不归我们\"}", "Idempotency-Key", "k-1")
                        .body())
                .contains("sent-differently");
        var other = pass.of(w.world, "qd", "work");
        assertThat(send(other, "POST", "", body, "Idempotency-Key", "k-1").statusCode())
                .isEqualTo(201);
        assertThat(send(token, "POST", "", body, "Idempotency-Key", "k".repeat(201))
                        .body())
                .contains("key-unreadable");
        w.world.inside(() -> jdbc.sql("update token set revoked_at = now()").update());
        assertThat(send(token, "POST", "", body, "Idempotency-Key", "k-1").statusCode())
                .isEqualTo(401);
        assertThat(problems()).isEqualTo(2);
    }

    @Test
    void no_scope_but_the_one_for_work_registers_or_takes_a_step() {
        var at = send(token, "POST", "", json.writeValueAsString(account()))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/", "/");
        for (var scope : new String[] {"read", "import", "plan", "audit"}) {
            var weak = pass.of(w.world, "qd", scope);
            assertThat(send(weak, "POST", "", json.writeValueAsString(account()))
                            .statusCode())
                    .as(scope)
                    .isEqualTo(403);
            assertThat(send(weak, "POST", at + "/acceptance", "{}").statusCode())
                    .as(scope)
                    .isEqualTo(403);
        }
        assertThat(problems()).isEqualTo(1);
    }

    @Test
    void a_step_with_nonsense_in_it_leaves_the_problem_as_it_stood() {
        var at = send(token, "POST", "", json.writeValueAsString(account()))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/", "/");
        var lin = w.as("lin");
        lin.get("/problems" + at);
        lin.post("/problems" + at + "/assignment", Map.of("unit", "" + w.bridge));
        assertThat(send(token, "POST", at + "/closure", "{}").statusCode()).isIn(404, 422);
        assertThat(send(token, "POST", at + "/return", "{\"text\": \"不\\u0000归\"}")
                        .body())
                .contains("words-unreadable");
        assertThat(send(token, "POST", at + "/return", "{\"text\": \"" + "不".repeat(2_001) + "\"}")
                        .body())
                .contains("words-long");
        assertThat(send(token, "POST", at + "/acceptance", "{\"person\": \"" + "9".repeat(30) + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(pass.of(w.world, "ba", "work"), "POST", at + "/acceptance", "{\"person\": " + w.wu + "}")
                        .statusCode())
                .isEqualTo(404);
        send(token, "POST", at + "/acceptance", "{\"person\": " + w.head + "}");
        for (var day : new String[] {"2025-12-31", "-9999-01-01", "+999999999-12-31", "2026-02-30", "9999-12-31", ""}) {
            var answer = send(token, "POST", at + "/measure", "{\"text\": \"清理\", \"until\": \"" + day + "\"}");
            assertThat(answer.statusCode()).as(day + answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("\"where\":\"until\"");
        }
        assertThat(send(token, "GET", at, "").body()).contains("\"state\":\"accepted\"");
    }
}
