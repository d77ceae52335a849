package anlan.ground.token;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From where a token opens, and what its keeper sees of it. */
@AnlanTest
class TokenReachTest {

    @Autowired
    private Given given;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Browser office;

    @BeforeEach
    void a_district_with_a_coordinator() {
        d = given.district();
        d.coordinator("lin");
        office = new Browser(port).signIn("lin." + d.code());
    }

    @Test
    void a_token_opens_from_its_addresses_alone_old_and_new() {
        var text = made(List.of("10.1.0.0/16", "192.168.5.7/32", "2001:db8::/32"));
        for (var from :
                List.of("10.1.2.3", "192.168.5.7", "2001:db8:0:0:0:0:0:9", "2001:db8:ffff::1", "::ffff:10.1.9.9")) {
            assertThat(tokens.bearer(text, from)).as(from).isPresent();
        }
        for (var from : List.of("10.2.0.1", "192.168.5.8", "2001:db9::1", "::1", "127.0.0.1", "unknown", "")) {
            assertThat(tokens.bearer(text, from)).as(from).isEmpty();
        }
    }

    @Test
    void one_without_addresses_opens_from_anywhere_even_where_nobody_knows_whence() {
        var text = made(List.of());
        for (var from : List.of("10.1.2.3", "2001:db8::1", "fe80::1%eth0", "unknown")) {
            assertThat(tokens.bearer(text, from)).as(from).isPresent();
        }
    }

    @Test
    void its_keeper_sees_when_and_from_where_it_was_used_and_turned_away() {
        var text = made(List.of("10.1.0.0/16"));
        assertThat(office.get("/tokens").body()).contains("未使用", "10.1.0.0/16");
        tokens.bearer(text, "10.1.2.3");
        tokens.bearer(text, "2001:db8:0:0:0:0:0:9");
        assertThat(office.get("/tokens").body()).contains("10.1.2.3").doesNotContain("未使用");
        assertThat(office.get("/tokens/" + id()).body()).contains("来自 10.1.2.3", "曾从 2001:db8::9 使用", "已拒绝");
        assertThat(d.inside(() -> jdbc.sql("select after from audit_entry where what = 'token.turned-away'")
                        .query(String.class)
                        .list()))
                .containsExactly("\"2001:db8:0:0:0:0:0:9\"");
    }

    @Test
    void addresses_are_set_anew_and_hold_at_the_next_call() {
        var text = made(List.of());
        var path = "/tokens/" + id();
        office.get(path);
        var wrong = office.post(path + "/networks", Map.of("networks", "10.1.0.0/16 example.org"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("来源地址应为 IP 地址或网段", "10.1.0.0/16 example.org");
        assertThat(office.post(path + "/networks", Map.of("networks", "10.1.0.0/16，2001:db8::/32"))
                        .body())
                .contains("下一次调用起生效", "10.1.0.0/16 2001:db8::/32");
        assertThat(tokens.bearer(text, "127.0.0.1")).isEmpty();
        assertThat(tokens.bearer(text, "10.1.2.3")).isPresent();
    }

    @Test
    void addresses_are_given_as_a_token_is_made_and_wrong_ones_refused() {
        office.get("/tokens");
        var form = Map.of("name", "案件系统", "unit", String.valueOf(d.commission()), "days", "30", "scopes", "read");
        var with = new java.util.TreeMap<>(form);
        with.put("networks", "10.1.2.300");
        var wrong = office.post("/tokens", with);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("来源地址应为", "10.1.2.300");
        with.put("networks", "10.1.2.3");
        assertThat(office.post("/tokens", with).body()).contains("令牌已生成");
        assertThat(office.get("/tokens").body()).contains("10.1.2.3/32");
    }

    private long id() {
        return d.inside(() -> jdbc.sql("select id from token").query(Long.class).single());
    }

    private String made(List<String> networks) {
        return d.inside(
                () -> tokens.make("案件系统", d.commission(), List.of(TokenScope.READ), networks, Duration.ofDays(30))
                        .text());
    }
}
