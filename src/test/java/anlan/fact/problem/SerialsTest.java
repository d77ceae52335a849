package anlan.fact.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.Given;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers of problems: nobody waits for another's, and what breaks off leaves no gap. */
@AnlanTest
@Timeout(60)
class SerialsTest {

    @Autowired
    private Given given;

    @Autowired
    private Serials serials;

    @Autowired
    private JdbcClient jdbc;

    private int registered(Given.World world) {
        return world.inside(() -> drawn());
    }

    private int drawn() {
        int serial = serials.next(2026);
        jdbc.sql("insert into problem (year, serial) values (2026, ?)")
                .params(serial)
                .update();
        return serial;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneThatBreaksOffLeavesItsNumberToTheNext() {
        var world = given.district();
        assertThat(registered(world)).isEqualTo(1);
        var drawn = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        var broken = CompletableFuture.runAsync(() -> world.inside(() -> {
            assertThat(drawn()).isEqualTo(2);
            drawn.countDown();
            await(over);
            throw new IllegalStateException("broken off");
        }));
        await(drawn);
        assertThat(registered(world)).as("does not wait").isEqualTo(3);
        over.countDown();
        assertThatThrownBy(broken::join).hasMessageContaining("broken off");
        assertThat(registered(world)).isEqualTo(2);
        assertThat(registered(world)).isEqualTo(4);
        assertThat(world.inside(() -> serials.next(2027))).isEqualTo(1);
    }

    @Test
    void aThousandSideBySideHaveEachItsOwn() {
        var world = given.district();
        var all = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 125; n++) {
                    registered(world);
                }
            }));
        }
        all.forEach(CompletableFuture::join);
        assertThat(registered(world)).isEqualTo(1001);
    }
}
