package anlan.ground.token;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Right;
import anlan.ground.store.Unguessable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class TokensTest {

    @Autowired
    private Given given;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void a_token_may_what_its_scopes_say_where_its_unit_is_until_it_is_revoked() {
        var d = given.district();
        var unit = d.unit("gaj", "公安分局", "department", null, d.area());
        var text = d.inside(() -> tokens.make("案件系统", unit, List.of(TokenScope.IMPORT), List.of(), Duration.ofDays(1))
                .text());
        var who = tokens.bearer(text, "127.0.0.1").orElseThrow();
        var viewer = d.inside(() -> tokens.now(who)).orElseThrow();
        assertThat(viewer.may(Right.DATA_IMPORT)).isTrue();
        assertThat(viewer.may(Right.PLAN_KEEP)).isFalse();
        assertThat(viewer.units(Right.DATA_IMPORT)).containsExactly(unit);
        assertThat(viewer.areas(Right.DATA_IMPORT)).containsExactly(d.area());

        d.inside(() -> jdbc.sql("update token set revoked_at = now()").update());
        assertThat(tokens.bearer(text, "127.0.0.1")).isEmpty();
        assertThat(d.inside(() -> tokens.now(who)))
                .as("also one that was let in before")
                .isEmpty();
    }

    @Test
    void nothing_but_the_whole_token_opens_and_only_its_hash_is_kept() {
        var d = given.district();
        var text =
                d.inside(() -> tokens.make("x", d.commission(), List.of(TokenScope.READ), List.of(), Duration.ofDays(1))
                        .text());
        assertThat(text).startsWith("anl_" + d.code() + "_");
        for (var wrong :
                List.of("", text.substring(1), text + "x", text.replace(d.code(), "110101"), "anl_" + d.code() + "_")) {
            assertThat(tokens.bearer(wrong, "127.0.0.1")).isEmpty();
        }
        assertThat(d.inside(() -> jdbc.sql("select t::text from token t")
                        .query(String.class)
                        .single()))
                .contains(Unguessable.hash(text))
                .doesNotContain(text.substring(12));
    }

    @Test
    void a_system_is_answered_by_problem_documents_in_its_language() throws Exception {
        var d = given.district();
        var audit = d.inside(
                () -> tokens.make("x", d.commission(), List.of(TokenScope.AUDIT), List.of(), Duration.ofDays(1))
                        .text());
        var unknown = call("/api/v1/areas", "anl_" + d.code() + "_" + "A".repeat(43));
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(unknown.body()).contains("\"status\":401", "token is not valid");
        var without = call("/api/v1/areas", audit);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(call("/api/v1/audit/head", audit).statusCode()).isIn(200, 404);
    }

    private HttpResponse<String> call(String path, String token) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
