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

    @Test
    void formats_are_the_contracts() throws Exception {
        var all = json("/datasets/incident/rows?from=2025-11-01&to=2025-11-30");
        assertThat(all.propertyNames()).contains("items", "next");
        var row = all.get("items").get(0);
        assertThat(row.propertyNames())
                .contains(
                        "source_id",
                        "area",
                        "kind",
                        "major",
                        "occurred_on",
                        "occurred_hour",
                        "reported_on",
                        "cleared_on",
                        "cleared",
                        "lon",
                        "lat");
        assertThat(row.get("occurred_on").asString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(row.get("area").asString()).matches("[0-9]{12}");
        assertThat(row.get("recorded_at").asString()).matches("2026-01-05T10:00:00\\+08:00");
        assertThat(row.get("major").isBoolean()).isTrue();
        var area = json("/areas/" + district.code() + "001001");
        assertThat(area.propertyNames()).contains("code", "name", "level", "parent", "population");
        var pivot = json("/pivot?dataset=incident&by=level,kind&measure=count");
        assertThat(pivot.propertyNames()).contains("by", "cells", "asOf", "suppressed");
        assertThat(pivot.get("cells").get(0).propertyNames()).containsExactlyInAnyOrder("level", "kind", "count");
        assertThat(json("/pivot?by=week").get("cells").get(0).get("week").asString())
                .matches("[0-9]{4}-W[0-9]{2}");
    }

    @Test
    void from_and_to_are_days_or_months_both_inclusive_and_an_area_means_all_below_it() throws Exception {
        assertThat(json("/datasets/incident/rows?from=2025-11-03&to=2025-11-03").get("items"))
                .hasSize(1);
        assertThat(json("/datasets/incident/rows?from=2025-11&to=2025-12").get("items"))
                .hasSize(3);
        assertThat(json("/datasets/incident/rows?kind=criminal&area=" + district.area())
                        .get("items"))
                .hasSize(3);
        assertThat(json("/datasets/incident/rows?area=" + district.code() + "001001&kind=theft")
                        .get("items"))
                .hasSize(2);
        assertThat(json("/datasets/incident/rows?asOf=2026-01-01T00:00:00%2B08:00")
                        .get("items"))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_to_the_end_however_short_they_are() throws Exception {
        var seen = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = json("/datasets/incident/rows?limit=1" + next);
            seen.add(page.get("items").get(0).get("source_id").asString());
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
        } while (!next.isEmpty());
        assertThat(seen).containsExactly("XJ-3", "XJ-1", "XJ-2");
    }

    @Test
    void a_problem_says_type_title_status_detail_and_where() throws Exception {
        var answer = answer("/datasets/incident/rows?kind=murder&from=soon&asOf=2199-01-01&cleared=maybe&limit=0");
        assertThat(answer.statusCode()).isEqualTo(422);
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "errors");
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        var errors =
                StreamSupport.stream(problem.get("errors").spliterator(), false).toList();
        assertThat(errors)
                .extracting(e -> e.get("where").asString())
                .containsExactlyInAnyOrder("kind", "from", "asOf", "cleared", "limit");
        assertThat(errors).allSatisfy(e -> assertThat(e.get("what").asString()).isNotBlank());
        assertThat(errors).allSatisfy(e -> assertThat(e.get("hint").asString()).isNotBlank());
        for (var path : java.util.List.of("/datasets/weather/rows", "/datasets/incident/rows?after=x", "/pivot")) {
            var wrong = answer(path);
            assertThat(wrong.statusCode()).as(path).isIn(404, 422);
            assertThat(wrong.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith("application/problem+json");
        }
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
