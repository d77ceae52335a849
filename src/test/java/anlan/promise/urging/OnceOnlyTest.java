package anlan.promise.urging;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.ladder.Rung;
import anlan.ground.ladder.RungDays;
import anlan.ground.ladder.Tier;
import anlan.ground.store.District;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However often the clock runs, on however many nodes, and however long it stood: each step is taken once, and each person hears it once. */
@AnlanTest
class OnceOnlyTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private UrgingClock urging;

    @Autowired
    private Calendars calendars;

    @LocalServerPort
    private int port;

    private UrgingWorld w;

    @BeforeEach
    void begin() {
        clock.choose(BEGIN);
        w = new UrgingWorld(given, plans, port);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    /** Where the day stands that is looked for, so that no duty is passed over that has to be looked at. */
    @Test
    void a_step_has_fallen_up_to_that_last_day_and_not_for_the_next() {
        var days = new RungDays(w.world.inside(calendars::now));
        for (int n : new int[] {-30, -5, -3, -1, 0, 1, 2, 3, 5, 10, 40, 90}) {
            var ladder = new DutyLadder(1, List.of(new Rung(n, Tier.LEAD)));
            for (var today = BEGIN; today.isBefore(LocalDate.of(2026, 12, 1)); today = today.plusDays(1)) {
                var last = Reaching.of(ladder, today, days).getFirst().last();
                assertThat(days.of(last, n).day()).isBeforeOrEqualTo(today);
                assertThat(days.of(last.plusDays(1), n).day())
                        .as("%s %s", n, today)
                        .isAfter(today);
            }
        }
    }

    @Test
    void at_random_days_on_several_nodes_at_once_each_step_is_taken_once_and_none_is_forgotten() throws Exception {
        var random = new Random(7);
        var dues = new TreeSet<LocalDate>();
        while (dues.size() < 8) {
            var day = BEGIN.plusDays(5 + random.nextInt(75));
            if (w.world.inside(calendars::now).worked(day).orElseThrow()) {
                dues.add(day);
            }
        }
        for (var due : dues) {
            w.duty("至 " + due, due.toString());
        }
        var today = BEGIN;
        try (var nodes = Executors.newFixedThreadPool(3)) {
            while (today.isBefore(LocalDate.of(2026, 6, 1))) {
                clock.choose(today);
                var runs = new ArrayList<java.util.concurrent.Future<?>>();
                for (int node = 0; node < 3; node++) {
                    runs.add(nodes.submit(() -> District.in(w.world.code(), urging::run)));
                }
                for (var run : runs) {
                    run.get();
                }
                today = today.plusDays(1 + random.nextInt(9));
            }
        }
        var days = new RungDays(w.world.inside(calendars::now));
        var expected = new ArrayList<String>();
        for (var due : dues) {
            DutyLadder.SHIPPED.rungs().stream()
                    .filter(r -> r.days() > 0)
                    .forEach(r -> expected.add(
                            due + " " + r.days() + " " + days.of(due, r.days()).day()));
        }
        assertThat(taken("days > 0")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(taken("made_at < fell_on::timestamp at time zone 'Asia/Shanghai'"))
                .isEmpty();
        assertThat(w.world.inside(() -> jdbc.sql("""
                                select m.about[1] || count(*) from message m join message_to t on t.message = m.id join person p on p.id = t.person
                                where m.kind = 'urging.raised' and p.name = 'lin' group by m.about[1], m.once having count(*) > 1
                                """).query(String.class).list()))
                .isEmpty();
        assertThat(w.world.inside(() -> jdbc.sql("""
                                select count(*) from message m join message_to t on t.message = m.id join person p on p.id = t.person
                                where m.kind = 'urging.raised' and p.name = 'lin'
                                """).query(Long.class).single()))
                .isEqualTo(dues.size() * 2L);
    }

    private List<String> taken(String which) {
        return w.world.inside(() -> jdbc.sql("select due || ' ' || days || ' ' || fell_on from urging where " + which)
                .query(String.class)
                .list());
    }
}
