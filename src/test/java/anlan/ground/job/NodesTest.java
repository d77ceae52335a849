package anlan.ground.job;

import static anlan.ground.job.JobWorld.await;
import static anlan.ground.job.JobWorld.quiet;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Several nodes on one database: who runs what, and what becomes of it when one of them dies or is stopped. */
@AnlanTest
class NodesTest {

    private static final Rhythm SELDOM = Rhythm.every(Duration.ofDays(1));

    /** The network of a node; once it is cut, the node is dead to the others. */
    private static final class Network extends DelegatingDataSource {
        private volatile boolean cut;

        Network(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLException("cut", "08006");
            }
            return super.getConnection();
        }
    }

    @Autowired
    private Given given;

    @Autowired
    private JobWorld world;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient jdbc;

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
    void of_two_nodes_one_runs_it_in_each_district() {
        var other = given.district().code();
        var job = world.job(SELDOM, district, () -> 1);
        nodes.start("a", job);
        nodes.start("b", job);
        for (var round = 1; round <= 5; round++) {
            var wanted = round;
            await(() -> job.count() == wanted && !job.state().running());
            quiet();
            nodes.later(Duration.ofDays(1));
        }
        assertThat(job.ran()).hasSize(5).allMatch(ran -> ran.outcome().equals("done"));
        assertThat(job.runs.get(other).get()).isEqualTo(job.count());
    }

    @Test
    void what_a_node_had_in_hand_when_it_died_is_begun_anew_on_another() throws Exception {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var kept = new AtomicInteger();
        var job = world.job(SELDOM, district, () -> {
            kept.compareAndSet(0, 1);
            if (begun.getCount() > 0) {
                begun.countDown();
                never.await();
            }
            return 1;
        });
        var network = new Network(source);
        nodes.start("dies", network, job);
        begun.await();
        network.cut = true;
        nodes.start("lives", job);
        await(() -> job.ran().size() == 2);
        assertThat(job.count()).isEqualTo(2);
        assertThat(kept.get()).as("done twice, kept once").isEqualTo(1);
        assertThat(job.ran()).extracting(JobWorld.Ran::outcome).containsExactly("cut", "done");
        assertThat(job.ran()).extracting(JobWorld.Ran::node).containsExactly("dies", "lives");
        never.countDown();
    }

    @Test
    void a_node_that_comes_back_takes_up_at_once_what_it_had_in_hand() {
        var job = world.job(SELDOM, district, () -> 1);
        jdbc.sql("""
                        insert into job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values (?, ?, now(), true, 'back', now() + interval '1 hour', 7)
                        """).params(job.name(), district).update();
        nodes.start("back", job);
        await(() -> job.ran().size() == 2);
        assertThat(job.ran()).extracting(JobWorld.Ran::outcome).containsExactly("cut", "done");
    }

    @Test
    void a_stop_waits_for_what_runs() throws Exception {
        var begun = new CountDownLatch(1);
        var job = world.job(SELDOM, district, () -> {
            begun.countDown();
            Thread.sleep(800);
            return 1;
        });
        var node = nodes.start("a", job);
        begun.await();
        node.close();
        assertThat(job.ran()).extracting(JobWorld.Ran::outcome).containsExactly("done");
        assertThat(job.state().running()).isFalse();
    }

    @Test
    void one_that_will_not_end_is_cut_off_and_begun_anew_later() throws Exception {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var job = world.job(SELDOM, district, () -> {
            begun.countDown();
            never.await();
            return 1;
        });
        var node = nodes.start("a", job);
        begun.await();
        node.close();
        assertThat(job.ran()).extracting(JobWorld.Ran::fault).containsExactly("STOPPED");
        never.countDown();
        nodes.later(Duration.ofSeconds(10));
        nodes.start("a", job);
        await(() -> job.ran().size() == 2);
    }
}
