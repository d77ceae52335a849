package anlan.fact.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.Ended;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemWorld;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Terms;
import anlan.fact.problem.WhatMustHold;
import anlan.fact.tally.Tally;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Job;
import anlan.ground.store.District;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random people press random buttons of random problems, through the pages and down to the tables, as themselves and for somebody away, while days
 * go by and the clock escalates. Ten thousand moves with {@code -Danlan.moves=10000}.
 */
@AnlanTest
class RandomWayTest {

    private static final int MOVES = Integer.getInteger("anlan.moves", 1_500);
    /** So many that they do not all come to an end long before the moves do. */
    private static final int PROBLEMS = Math.max(8, MOVES / 180);

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tally tally;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Problems problems;

    @Autowired
    private Terms terms;

    @Autowired
    private List<Job> jobs;

    @LocalServerPort
    private int port;

    private final Random random = new Random(20_261_126);
    private final List<Browser> people = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private ProblemWorld w;
    private RandomPress presses;
    private LocalDate today = LocalDate.of(2026, 1, 6);

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void whatever_people_press_nothing_is_lost_and_nobody_checks_their_own() {
        begin();
        int done = 0;
        for (int i = 0; i < MOVES; i++) {
            if (i % 60 == 59) {
                pass();
            }
            int code = presses.press(today);
            assertThat(code).isLessThan(500);
            done += code == 200 ? 1 : 0;
        }
        assertThat(done).as("steps that were taken").isGreaterThan(PROBLEMS * 4);
        var all = w.world.inside(() ->
                paths.stream().map(p -> problems.load(id(p)).orElseThrow()).toList());
        assertThat(all).hasSize(PROBLEMS);
        all.forEach(this::holds);
        assertThat(w.world.inside(() -> jdbc.sql("select count(*) from problem_now")
                        .query(Long.class)
                        .single()))
                .isEqualTo(PROBLEMS);
        assertThat(w.world.inside(() -> jdbc.sql("select count(*) from escalation")
                        .query(Long.class)
                        .single()))
                .isPositive();
        the_tally_is_what_counting_finds();
        the_log_is_whole();
    }

    private void the_tally_is_what_counting_finds() {
        var counted = w.world.inside(() -> jdbc.sql(
                        "select state, count(*) as many, count(*) filter (where due < ? and state <> 'closed') as overdue"
                                + " from problem_now group by state")
                .params(today)
                .query(Tally.Count.class)
                .list());
        assertThat(w.world.inside(() -> tally.counts(today))).containsExactlyInAnyOrderElementsOf(counted);
    }

    private void begin() {
        clock.choose(today);
        w = new ProblemWorld(given, jdbc, port);
        w.world.person("bei", w.shore, "handler");
        w.world.person("sun", w.world.commission(), "inspector");
        w.world.person("audit", w.world.commission(), "auditor");
        var lending = w.world.inside(() -> jdbc.sql("""
                        insert into delegation (post, giver, taker, since, until)
                        select p.id, p.person, :taker, date '2026-01-01', date '2026-04-02' from post p where p.person = :giver returning id
                        """)
                .param("giver", w.inspector)
                .param("taker", w.zhou)
                .query(Long.class)
                .single());
        for (var name : List.of("lin", "head", "zhou", "wu", "ding", "sun", "bei", "zhou")) {
            people.add(w.as(name));
        }
        var standIn = people.getLast();
        standIn.get("/account/delegations");
        standIn.post("/account/delegations/" + lending + "/acting", Map.of());
        for (int i = 0; i < PROBLEMS; i++) {
            paths.add(w.found(people.get(i % 5), "第" + i + "处消防通道占用"));
        }
        people.forEach(p -> p.get("/account"));
        presses = new RandomPress(random, w, people, paths);
    }

    /** Some days go by, and the clock finds what fell due. */
    private void pass() {
        today = today.plusDays(1 + random.nextInt(6));
        clock.choose(today);
        jobs.stream()
                .filter(j -> j.name().equals("escalation.clock"))
                .forEach(j -> District.in(w.world.code(), () -> {
                    try {
                        return j.run();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static long id(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private void holds(Problem problem) {
        var kept = problem.kept();
        WhatMustHold.nobody_checked_their_own(kept);
        WhatMustHold.rounds_are_counted(problem);
        WhatMustHold.whatever_was_claimed_had_no_part_of_another_open(kept);
        assertThat(problem instanceof Ended || problem.now().until() != null)
                .as(kept.number())
                .isTrue();
        w.world.inside(() -> {
            assertThat(jdbc.sql("select state from problem_now where problem = ?")
                            .params(kept.id())
                            .query(String.class)
                            .single())
                    .isEqualTo(problem.state().word());
            for (var act : kept.acts()) {
                var until = act.step().until();
                if (until != null && until.from() != null) {
                    assertThat(terms.from(until.from(), until.workingDays()).day())
                            .isEqualTo(until.day());
                }
                if (act.kind().word().equals("claimed")) {
                    assertThat(kept.evidence()).anyMatch(e -> e.act() == act.number() && e.photo());
                }
            }
        });
    }

    private void the_log_is_whole() {
        var auditor = w.as("audit");
        auditor.get("/audit/proof");
        auditor.post("/audit/proof", Map.of());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(auditor.get("/audit/proof").body()).contains("全部相符"));
    }
}
