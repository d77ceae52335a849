package anlan.fact.records;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system reads records and counts. */
@AnlanTest
class RecordsApiTest {

    @Autowired
    private Given given;

    @Autowired
    private Told told;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private String token;

    @BeforeEach
    void a_system_with_a_token() throws Exception {
        district = given.district();
        told.in(district)
                .incident("XJ-1", "001001", "theft", "2025-11-03", false, 14)
                .incident("XJ-2", "001001", "theft", "2025-11", false)
                .incident("XJ-3", "001002", "robbery", "2025-12-08", true)
                .cameIn("2026-01-05T02:00:00Z");
        token = "anl_" + district.code() + "_" + "y".repeat(43);
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        var unit = district.commission();
        district.inside(() -> jdbc.sql(
                        "insert into token (unit, name, hash, scopes, expires_at) values (?, 't', ?, ?, now() + interval '1 day')")
                .params(unit, hash, new String[] {"read"})
                .update());
    }

    @Test
    void rows_come_page_by_page_named_as_the_datasets_columns() throws Exception {
        var first = json("/datasets/incident/rows?sort=source&limit=2&from=2025-11&to=2025-12");
        assertThat(first.get("items")).hasSize(2);
        assertThat(first.get("items").get(1).get("source_id").asString()).isEqualTo("XJ-2");
        assertThat(first.get("items").get(1).get("occurred_on").asString()).isEqualTo("2025-11");
        var second = json("/datasets/incident/rows?sort=source&limit=2&after="
                + first.get("next").asString());
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(answer("/datasets/weather/rows").statusCode()).isEqualTo(404);
    }

    @Test
    void a_pivot_has_a_cell_for_each_count_and_says_as_of_when() throws Exception {
        var pivot = json(
                "/pivot?dataset=incident&by=area,kind,month&from=2025-11&to=2025-12&asOf=2026-01-31T18:00:00%2B08:00");
        assertThat(pivot.get("by").toString()).isEqualTo("[\"area\",\"kind\",\"month\"]");
        assertThat(pivot.get("asOf").asString()).isEqualTo("2026-01-31T18:00:00+08:00");
        assertThat(StreamSupport.stream(pivot.get("cells").spliterator(), false)
                        .mapToInt(c -> c.get("count").asInt()))
                .containsExactlyInAnyOrder(2, 1);
        assertThat(json("/pivot?by=hour").get("cells")).hasSize(2);
    }

    @Test
    void what_is_asked_wrongly_is_answered_by_a_problem_document_in_the_callers_language() throws Exception {
        var answer = answer("/pivot?by=weather&area=110101000000&asOf=tomorrow");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("Nothing can be counted by", "There is no area 110101000000", "\"where\":\"asOf\"");
        assertThat(answer("/datasets/incident/rows?limit=5000").statusCode()).isEqualTo(422);
    }

    private JsonNode json(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> answer(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
