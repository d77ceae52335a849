package anlan.fact.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger whose line tore while it was taken out is gone on with, by whoever began it alone. */
@AnlanTest
class TornLedgerTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;

    @BeforeEach
    void problems() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        w.found(w.as("zhou"), "夜市通道占用");
        w.found(w.as("zhou"), "井盖缺失");
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems.csv", "/problems.xlsx"})
    void the_rest_joins_to_the_byte_though_a_problem_came_in_meanwhile(String path) throws IOException {
        var first = lin.fetch(path, Map.of());
        w.found(w.as("zhou"), "路灯不亮");
        var torn = Arrays.copyOf(first.body(), first.body().length / 2);
        var rest = lin.fetch(path, from(torn.length, tag(first)));
        assertThat(rest.statusCode()).isEqualTo(206);
        var joined = new ByteArrayOutputStream();
        joined.write(torn);
        joined.write(rest.body());
        assertThat(joined.toByteArray()).isEqualTo(first.body());
        assertThat(audited("ledger.exported")).isOne();
        assertThat(audited("ledger.gone-on")).isOne();
    }

    @Test
    void what_another_began_or_another_search_found_is_sent_whole() {
        var tag = tag(lin.fetch("/problems.csv", Map.of()));
        assertThat(lin.fetch("/problems.csv?state=found", from(10, tag)).statusCode())
                .isEqualTo(200);
        assertThat(lin.fetch("/problems.xlsx", from(10, tag)).statusCode()).isEqualTo(200);
        assertThat(lin.fetch("/problems.csv", from(10, "\"1\"")).statusCode()).isEqualTo(200);
        assertThat(w.as("zhou").fetch("/problems.csv", from(10, tag)).statusCode())
                .isEqualTo(200);
        assertThat(lin.fetch("/problems.csv", from(10, tag)).statusCode()).isEqualTo(206);
    }

    @Test
    void whoever_may_see_other_problems_than_when_it_was_begun_is_sent_the_whole() {
        var wu = w.as("wu");
        var tag = tag(wu.fetch("/problems.csv", Map.of()));
        assertThat(wu.fetch("/problems.csv", from(10, tag)).statusCode()).isEqualTo(206);
        w.world.inside(() -> jdbc.sql("update post set unit = ? where person = ?")
                .params(w.bridge, w.wu)
                .update());
        assertThat(wu.fetch("/problems.csv", from(10, tag)).statusCode()).isEqualTo(200);
    }

    @Test
    void as_csv_it_says_what_the_workbook_says() {
        var text = new String(lin.fetch("/problems.csv?q=井盖", Map.of()).body(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF问题清单")
                .contains("共 1 条", "序号,编号,", "井盖缺失")
                .doesNotContain("夜市");
    }

    private long audited(String what) {
        return w.world.inside(() -> jdbc.sql("select count(*) from audit_entry where what = ?")
                .params(what)
                .query(Long.class)
                .single());
    }

    private static Map<String, String> from(int place, String tag) {
        return Map.of("Range", "bytes=" + place + "-", "If-Range", tag);
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
