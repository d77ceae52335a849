package anlan.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Scope;
import anlan.ground.clock.OfficeClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system reads reported figures and how complete they are. */
@AnlanTest
class FigureApiTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    @Autowired
    private Given given;

    @Autowired
    private FiguresWorld worlds;

    @Autowired
    private Figures figures;

    @Autowired
    private Filed filed;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private FiguresWorld.Townships towns;
    private String token = "";

    @BeforeEach
    void one_of_two_townships_has_reported_july() throws Exception {
        clock.choose(LocalDate.of(2025, 8, 5));
        var district = given.district();
        towns = worlds.townships(district);
        var wang = district.coordinator("wang");
        Scope.as(
                wang,
                "",
                () -> district.inside(() -> {
                    figures.startShipped(JULY);
                    filed.counts(
                            towns.qd(),
                            JULY,
                            Map.of("cameras-added", 12L, "guard-posts", 3L, "patrol-teams", 2L, "patrol-members", 40L));
                    return true;
                }));
        token = "anl_" + district.code() + "_" + "f".repeat(43);
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        var unit = district.commission();
        district.inside(() -> jdbc.sql(
                        "insert into token (unit, name, hash, scopes, expires_at) values (?, 't', ?, '{read}', now() + interval '1 day')")
                .params(unit, hash)
                .update());
    }

    @AfterEach
    void today_again() {
        clock.choose(null);
    }

    @Test
    void a_figure_comes_with_its_area_its_months_and_who_said_it() throws Exception {
        var all = json("?code=cameras-added&from=2025-07&to=2025-07");
        assertThat(all.propertyNames()).contains("items", "next");
        assertThat(all.get("items")).hasSize(1);
        var figure = all.get("items").get(0);
        assertThat(figure.get("area").asString()).isEqualTo(towns.qdArea());
        assertThat(figure.get("value").asInt()).isEqualTo(12);
        assertThat(figure.toString()).contains("\"2025-07\"", "T", "Z\"");
        assertThat(json("?code=cameras-added&from=2025-07&to=2025-07&area=" + towns.baArea())
                        .get("items"))
                .isEmpty();
        assertThat(json("?code=cameras-added&from=2025-07&to=2025-07&asOf=2025-01-01T00:00:00Z")
                        .get("items"))
                .isEmpty();
    }

    @Test
    void what_did_not_come_is_expected_and_not_received() throws Exception {
        var cells = json("/completeness?code=cameras-added&from=2025-07&to=2025-07&area="
                        + towns.district().area())
                .get("items");
        assertThat(cells).hasSize(1);
        assertThat(cells.get(0).get("expected").asInt()).isEqualTo(2);
        assertThat(cells.get(0).get("received").asInt()).isEqualTo(1);
        assertThat(cells.get(0).get("value").asInt()).isEqualTo(12);
    }

    @Test
    void what_is_asked_wrongly_is_answered_by_a_problem_document() throws Exception {
        var wrong = Map.of(
                "?code=cameras-added&from=2025-08&to=2025-07", 422,
                "?code=cameras-added&from=soon&to=2025-07", 400,
                "?code=cameras-added", 400,
                "?code=cameras-added&from=2025-07&to=2025-07&asOf=yesterday", 400,
                "?code=cameras-added&from=2025-07&to=2025-07&area=110101000000", 404);
        for (var each : wrong.entrySet()) {
            var answer = answer(each.getKey());
            assertThat(answer.statusCode()).as(each.getKey() + answer.body()).isEqualTo(each.getValue());
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(each.getKey())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).as(each.getKey()).contains("\"title\"", "\"detail\"", "\"errors\"");
        }
    }

    private JsonNode json(String query) throws Exception {
        var answer = answer(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> answer(String query) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/figures" + query))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
