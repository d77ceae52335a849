package anlan.fact.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.Act;
import anlan.fact.problem.ProblemWorld;
import anlan.fact.problem.Problems;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people do the same at once, or one sends the same again and again: it is done once, and the others are told how it stands. */
@AnlanTest
class RacesTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Problems problems;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser head;
    private String path;

    @BeforeEach
    void assigned() {
        clock.choose(LocalDate.of(2026, 1, 6));
        w = new ProblemWorld(given, jdbc, port);
        var lin = w.as("lin");
        path = w.found(lin, "滨河夜市消防通道占用");
        lin.get(path);
        lin.post(path + "/assignment", Map.of("unit", "" + w.bridge));
        head = w.as("head");
        head.get(path);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> all) throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Integer>>();
            for (var each : all) {
                running.add(threads.submit(() -> {
                    go.await();
                    return each.call();
                }));
            }
            go.countDown();
            var codes = new ArrayList<Integer>();
            for (var each : running) {
                codes.add(each.get());
            }
            return codes;
        }
    }

    private long acts(Act.Kind kind) {
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        return w.world.inside(() -> problems.load(id).orElseThrow().kept().acts().stream()
                .filter(a -> a.kind() == kind)
                .count());
    }

    private void claimed() {
        head.post(path + "/acceptance", Map.of("person", "" + w.zhou));
        var zhou = w.as("zhou");
        zhou.get(path);
        zhou.post(path + "/measure", Map.of("text", "划线", "until", "2026-01-20"));
        head.get(path);
        head.post(path + "/measure/agreement", Map.of());
        zhou.get(path);
        assertThat(zhou.postFile(path + "/claim", Map.of("text", "已划线"), "现场.jpg", ProblemWorld.photo())
                        .body())
                .contains("待核验");
    }

    @Test
    void the_same_act_sent_twenty_times_is_done_once() throws Exception {
        var same = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) {
            var tab = head.tab();
            tab.get(path);
            same.add(() -> tab.post(path + "/acceptance", Map.of("person", "" + w.zhou))
                    .statusCode());
        }
        assertThat(atOnce(same)).containsOnly(200, 422).containsOnlyOnce(200);
        assertThat(acts(Act.Kind.ACCEPTED)).isOne();
    }

    @Test
    void of_two_verifiers_at_the_same_second_one_verifies_and_the_other_reads_that_it_is_done() throws Exception {
        claimed();
        var lin = w.as("lin");
        var ding = w.as("ding");
        lin.get(path);
        ding.get(path);
        var codes = atOnce(List.of(
                () -> lin.post(path + "/verification", Map.of()).statusCode(),
                () -> ding.post(path + "/verification", Map.of()).statusCode()));
        assertThat(codes).containsExactlyInAnyOrder(200, 422);
        assertThat(acts(Act.Kind.VERIFIED)).isOne();
    }

    @Test
    void a_hand_over_does_not_go_round() {
        head.post(path + "/offer", Map.of("unit", "" + w.shore, "text", "属北岸"));
        var wu = w.as("wu");
        wu.get(path);
        wu.post(path + "/offer/consent", Map.of("person", "" + w.wu));
        var back = wu.post(path + "/offer", Map.of("unit", "" + w.bridge, "text", "属桥东"));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("不能再移交回去");
        assertThat(acts(Act.Kind.OFFERED)).isOne();
    }
}
