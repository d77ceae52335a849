package anlan.fact.tally;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept is what counting finds, before and after it is folded, and in no other district. */
@AnlanTest
class TallyTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Tally tally;

    @LocalServerPort
    private int port;

    private ProblemWorld w;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private void same(LocalDate day) {
        w.world.inside(() -> {
            var counted = jdbc.sql("""
                            select state, count(*) as many, count(*) filter (where due < ? and state <> 'closed') as overdue
                            from problem_now group by state
                            """).params(day).query(Tally.Count.class).list();
            assertThat(tally.counts(day)).containsExactlyInAnyOrderElementsOf(counted);
            Stream.of("", "safety-hazard", "public-demand").forEach(category -> kinds(category, "", ""));
            Stream.of("minor", "serious").forEach(severity -> kinds("safety-hazard", severity, ""));
            Stream.of("daily", "sweep").forEach(source -> kinds("", "", source));
            return true;
        });
    }

    private void kinds(String category, String severity, String source) {
        for (var states : List.of(List.<String>of(), List.of("found"), List.of("found", "assigned"))) {
            var counted = jdbc.sql("""
                            select count(*) from problem_now where (:any or state in (:states)) and :category in ('', category)
                              and :severity in ('', severity) and :source in ('', source)
                            """)
                    .param("any", states.isEmpty())
                    .param("states", states.isEmpty() ? List.of("none") : states)
                    .param("category", category)
                    .param("severity", severity)
                    .param("source", source)
                    .query(Long.class)
                    .single();
            assertThat(tally.count(new Tally.Kind(states, category, severity, source)))
                    .isEqualTo(counted);
        }
    }

    @Test
    void it_is_what_counting_finds() {
        var monday = LocalDate.of(2026, 1, 5);
        clock.choose(monday);
        w = new ProblemWorld(given, jdbc, port);
        var other = new ProblemWorld(given, jdbc, port);
        other.found(other.as("zhou"), "别区的问题");
        var path = w.found(w.as("zhou"), "夜市通道占用");
        w.found(w.as("zhou"), "井盖缺失");
        same(monday);
        var lin = w.as("lin");
        lin.get(path);
        assertThat(lin.post(path + "/assignment", Map.of("unit", "" + w.bridge)).body())
                .contains("已交办");
        same(monday);
        same(monday.plusDays(30));
        assertThat(w.world.inside(() -> tally.run().count())).isPositive();
        same(monday.plusDays(30));
        w.found(w.as("zhou"), "路灯不亮");
        same(monday.plusDays(30));
        w.world.inside(() -> tally.run());
        same(monday.plusDays(30));
        assertThat(w.world.inside(() -> tally.run().count())).isZero();
    }
}
