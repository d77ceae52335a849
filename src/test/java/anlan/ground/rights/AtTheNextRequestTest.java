package anlan.ground.rights;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import anlan.ground.access.Viewer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever left, whose role changed, whose unit moved is met by it at the next request: on a page that stood open, and as a system. */
@AnlanTest
class AtTheNextRequestTest {

    /** What an area is answered that one does not reach. */
    private static final int OUTSIDE = 422;

    @Autowired
    private Given given;

    @Autowired
    private Pass pass;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Viewer ma;
    private long east;
    private long office;
    private long west;
    private Browser lin;
    private Browser open;

    @BeforeEach
    void ma_keeps_a_page_open() {
        d = given.district();
        d.coordinator("lin");
        east = d.unit("qd", "桥东街道", "township", null, d.code() + "001000");
        office = d.unit("qd-pa", "综治办", "section", east);
        west = d.unit("xc", "西城街道", "township", null, d.code() + "002000");
        ma = d.person("ma", east, "lead");
        area(d.area(), "district", null);
        area(d.code() + "001000", "township", d.area());
        area(d.code() + "002000", "township", d.area());
        lin = new Browser(port).signIn("lin." + d.code());
        lin.get("/units");
        open = new Browser(port).signIn("ma." + d.code());
        open.get("/account");
        assertThat(open.get("/units/" + office).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_left_sends_no_form_of_an_open_page_any_more() {
        assertThat(lin.post("/people/" + ma.who().id() + "/leaving", Map.of()).body())
                .contains("离开");
        assertThat(open.post("/account/delegations", Map.of()).statusCode()).isEqualTo(403);
        assertThat(open.get("/units").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_changed_role_closes_what_an_open_page_still_offers() {
        var form = Map.of("post", "x");
        open.get("/account/delegations");
        assertThat(open.post("/account/delegations", form).statusCode()).isEqualTo(422);
        lin.post("/people/" + ma.who().id() + "/posts/" + ma.posts().getFirst().id() + "/ending", Map.of());
        assertThat(open.post("/account/delegations", form).statusCode()).isEqualTo(403);
        var screener = Map.of("unit", "" + east, "role", "screener", "since", "2026-01-01");
        assertThat(lin.post("/people/" + ma.who().id() + "/posts", screener).body())
                .contains("已保存");
        assertThat(open.post("/account/delegations", form).statusCode()).isEqualTo(422);
        assertThat(open.get("/units/" + office).statusCode()).isEqualTo(403);
    }

    @Test
    void a_moved_unit_is_no_longer_found_by_those_it_left() {
        moves();
        assertThat(open.get("/units/" + office).statusCode()).isEqualTo(404);
        assertThat(open.get("/units").body()).contains("桥东街道").doesNotContain("综治办");
    }

    @Test
    void a_token_of_a_moved_unit_answers_for_the_areas_of_its_new_place_alone() {
        var token = pass.of(d, "qd-pa", "read");
        assertThat(rows(token, "001000")).isEqualTo(200);
        assertThat(rows(token, "002000")).isEqualTo(OUTSIDE);
        moves();
        assertThat(rows(token, "001000")).isEqualTo(OUTSIDE);
        assertThat(rows(token, "002000")).isEqualTo(200);
    }

    @Test
    void a_token_of_a_unit_that_is_no_more_opens_nothing() {
        var token = pass.of(d, "qd-pa", "read");
        assertThat(rows(token, "001000")).isEqualTo(200);
        assertThat(lin.post("/units/" + office + "/ending", Map.of()).body()).contains("已保存");
        assertThat(rows(token, "001000")).isEqualTo(401);
    }

    private void area(String code, String level, @Nullable String parent) {
        d.inside(() -> {
            jdbc.sql("""
                            insert into area (code, valid_from, name, level, parent, recorded_at)
                            values (?, date '1949-10-01', ?, ?, ?, now())
                            """).params(code, code, level, parent).update();
            jdbc.sql("insert into area_line (area, above) select ?, a from unnest(array[?, ?]) a where a is not null")
                    .params(code, code, parent)
                    .update();
        });
    }

    private void moves() {
        var form = Map.of("code", "qd-pa", "name", "综治办", "kind", "section", "version", "1", "parent", "" + west);
        assertThat(lin.post("/units/" + office, form).body()).contains("已保存");
    }

    private int rows(String token, String area) {
        return open.fetch(
                        "/api/v1/datasets/incident/rows?area=" + d.code() + area,
                        Map.of("Authorization", "Bearer " + token))
                .statusCode();
    }
}
