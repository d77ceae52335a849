package anlan.ground.job;

import static anlan.ground.job.JobWorld.await;
import static anlan.ground.job.JobWorld.quiet;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot wait for its tick starts once what brought it about is there. */
@AnlanTest
class WakesTest {

    @Autowired
    private Given given;

    @Autowired
    private JobWorld world;

    private JobWorld.Nodes nodes;
    private JobWorld.Counting job;
    private Wakes wakes;
    private Given.World district;

    @BeforeEach
    void a_job_that_comes_once_a_day_and_has_just_run() {
        district = given.district();
        nodes = world.nodes();
        job = world.job(Rhythm.every(Duration.ofDays(1)), district.code(), () -> 1);
        var machine = nodes.start("a", job);
        wakes = new Wakes(nodes.dues);
        wakes.bell(machine::look);
        await(() -> job.count() == 1 && !job.state().running());
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    @Test
    void it_starts_after_the_commit_and_not_before() {
        district.inside(() -> {
            wakes.now(job.name());
            quiet();
            assertThat(job.count()).as("nothing is committed yet").isEqualTo(1);
        });
        await(() -> job.count() == 2);
    }

    @Test
    void what_was_undone_wakes_nothing() {
        try {
            district.inside(() -> {
                wakes.now(job.name());
                throw new IllegalStateException("as arranged by the test");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("as arranged by the test");
        }
        quiet();
        assertThat(job.count()).isEqualTo(1);
    }

    @Test
    void what_comes_together_is_one_run() {
        for (var n = 0; n < 20; n++) {
            district.inside(() -> wakes.within(job.name(), Duration.ofMillis(500)));
        }
        await(() -> job.count() == 2);
        quiet();
        assertThat(job.count()).isEqualTo(2);
    }
}
