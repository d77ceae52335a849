package anlan.ground.staff;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who keep the units and people at the same moment: one is done, the other is told. */
@AnlanTest
class StaffAtOnceTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Browser lin;
    private Browser chen;

    @BeforeEach
    void two_coordinators() {
        d = given.district();
        d.coordinator("lin");
        d.coordinator("chen");
        lin = new Browser(port).signIn("lin." + d.code());
        chen = new Browser(port).signIn("chen." + d.code());
    }

    @Test
    void a_unit_that_both_add_under_one_code_is_the_firsts_and_the_other_is_told() throws Exception {
        for (var round = 0; round < 5; round++) {
            var code = "qd" + round;
            var answers = both(
                    () -> sent(lin, "/units/new", "/units", "code", code, "name", "桥东街道", "kind", "township"),
                    () -> sent(chen, "/units/new", "/units", "code", code, "name", "桥西街道", "kind", "township"));
            told(answers, "代码已由");
        }
    }

    @Test
    void an_account_that_both_open_is_the_firsts_and_the_other_is_told() throws Exception {
        for (var round = 0; round < 5; round++) {
            var account = "ma" + round + "." + d.code();
            var unit = String.valueOf(d.commission());
            var answers = both(
                    () -> sent(lin, "/people/new", "/people", person("马某", account, unit)),
                    () -> sent(chen, "/people/new", "/people", person("马某某", account, unit)));
            told(answers, "此账号已有人使用");
        }
    }

    @Test
    void of_the_last_two_coordinators_one_stays_when_each_sends_the_other_away() throws Exception {
        var people = d.inside(() ->
                jdbc.sql("select id from person order by id").query(Long.class).list());
        both(
                () -> sent(lin, "/people", "/people/" + people.get(1) + "/leaving"),
                () -> sent(chen, "/people", "/people/" + people.get(0) + "/leaving"));
        assertThat(d.inside(() -> jdbc.sql("select count(*) from person where left_on is null")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    private static String[] person(String name, String account, String unit) {
        return new String[] {"name", name, "account", account, "unit", unit, "role", "handler", "title", ""};
    }

    private static HttpResponse<String> sent(Browser who, String from, String to, String... form) {
        who.get(from);
        var fields = new java.util.HashMap<String, String>();
        for (var i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        return who.post(to, Map.copyOf(fields));
    }

    private static List<HttpResponse<String>> both(
            Callable<HttpResponse<String>> one, Callable<HttpResponse<String>> other) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(one);
            var second = two.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private static void told(List<HttpResponse<String>> answers, String what) {
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 422);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 422)
                .allSatisfy(a -> assertThat(a.body()).contains(what));
    }
}
