package anlan.ground.job;

import static anlan.ground.job.JobWorld.await;
import static anlan.ground.job.JobWorld.quiet;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a job runs: by its rhythm, at a chosen hour, after a fault, when it is held, when it is wanted. */
@AnlanTest
class RhythmTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    private Given given;

    @Autowired
    private JobWorld world;

    private JobWorld.Nodes nodes;
    private String district;

    @BeforeEach
    void a_district() {
        district = given.district().code();
        nodes = world.nodes();
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    @Test
    void a_daily_rhythm_is_due_at_its_hour_of_the_districts_day() {
        var three = Rhythm.daily(3, 10);
        assertThat(three.after(Instant.parse("2026-02-28T18:00:00Z"), SHANGHAI)).isEqualTo("2026-02-28T19:10:00Z");
        assertThat(three.after(Instant.parse("2026-02-28T19:10:00Z"), SHANGHAI)).isEqualTo("2026-03-01T19:10:00Z");
    }

    @Test
    void another_day_chosen_makes_a_daily_job_due() {
        var job = world.job(Rhythm.daily(0, 0), district, () -> 0);
        nodes.start("a", job);
        quiet();
        assertThat(job.count()).as("its hour has not come").isZero();
        nodes.office.choose(nodes.office.today().plusDays(1));
        await(() -> job.count() == 1);
        nodes.office.choose(null);
        quiet();
        assertThat(job.count()).isEqualTo(1);
        assertThat(job.state().due()).isEqualTo(job.rhythm().after(Instant.now(), SHANGHAI));
        assertThat(job.ran())
                .as("a daily run is worth a line, though it did nothing")
                .hasSize(1);
    }

    @Test
    void six_hours_without_any_node_are_made_up_for_by_one_run() {
        var job = world.job(Rhythm.every(Duration.ofSeconds(36)), district, () -> 1);
        try (var before = nodes.start("a", job)) {
            await(() -> job.count() == 1);
        }
        nodes.later(Duration.ofHours(6));
        nodes.start("b", job);
        await(() -> job.count() == 2);
        quiet();
        assertThat(job.count()).isEqualTo(2);
        assertThat(job.state().due()).isAfter(nodes.timing.now());
    }

    @Test
    void what_fails_is_let_be_for_a_while_that_grows_then_recovers_and_all_of_it_is_seen() {
        var broken = new AtomicBoolean(true);
        var job = world.job(Rhythm.every(Duration.ofMillis(100)), district, () -> {
            if (broken.get()) {
                throw new IOException("the mail of Zhang San, password 12345");
            }
            return 0;
        });
        nodes.start("a", job);
        await(() -> job.count() == 1 && !job.state().running());
        assertThat(Duration.between(nodes.timing.now(), job.state().due()))
                .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(10));
        nodes.dues.want(job.place(), false);
        quiet();
        assertThat(job.count()).as("what goes on around it does not hurry it").isEqualTo(1);
        nodes.later(Duration.ofSeconds(10));
        await(() -> job.count() == 2 && job.state().failures() == 2);
        assertThat(Duration.between(nodes.timing.now(), job.state().due()))
                .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
        broken.set(false);
        nodes.dues.want(job.place(), true);
        await(() -> job.state().failures() == 0);
        assertThat(job.ran()).extracting(JobWorld.Ran::outcome).containsExactly("failed", "failed", "done");
        assertThat(job.ran().getFirst())
                .isEqualTo(new JobWorld.Ran("failed", null, false, "OUTSIDE_AWAY", "java.io.IOException", "a"));
        assertThat(job.ran().toString()).doesNotContain("Zhang San", "12345");
    }

    @Test
    void what_is_held_does_not_run_until_it_is_let_go_on() {
        var job = world.job(Rhythm.every(Duration.ofMillis(100)), district, () -> 0);
        nodes.start("a", job);
        await(() -> job.count() > 1);
        nodes.dues.hold(job.place());
        quiet();
        var so_far = job.count();
        nodes.dues.want(job.place(), false);
        nodes.later(Duration.ofHours(6));
        quiet();
        assertThat(job.count()).isEqualTo(so_far);
        nodes.dues.letGo(job.place());
        await(() -> job.count() > so_far);
    }

    @Test
    void what_is_wanted_while_it_runs_runs_once_more_right_after() throws Exception {
        var begun = new CountDownLatch(1);
        var on = new CountDownLatch(1);
        var job = world.job(Rhythm.every(Duration.ofDays(1)), district, () -> {
            begun.countDown();
            on.await();
            return 0;
        });
        nodes.start("a", job);
        begun.await();
        nodes.dues.want(job.place(), false);
        nodes.dues.want(job.place(), true);
        quiet();
        assertThat(job.count()).as("never twice at a time").isEqualTo(1);
        on.countDown();
        await(() -> job.ran().size() == 2);
        quiet();
        assertThat(job.count()).isEqualTo(2);
        assertThat(job.ran()).extracting(JobWorld.Ran::asked).containsExactly(false, true);
    }
}
