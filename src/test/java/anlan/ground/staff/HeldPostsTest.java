package anlan.ground.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is remembered of who holds which post is never older than the last change, on any node. */
@AnlanTest
class HeldPostsTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HeldQuery query;

    @Autowired
    private OfficeClock clock;

    private Given.World d;
    private long unit;
    private long person;
    private HeldPosts here;
    private HeldPosts there;

    @BeforeEach
    void two_nodes_know_a_lead() {
        d = given.district();
        unit = d.unit("qd", "桥东街道办事处", "township", d.commission(), d.code() + "001000");
        person = d.person("ma", unit, "lead").who().id();
        here = new HeldPosts(jdbc, query, clock);
        there = new HeldPosts(jdbc, query, clock);
        assertThat(held(here)).isEqualTo(held(there));
    }

    @Test
    void while_nothing_changes_nothing_is_asked_again() {
        assertThat(held(here)).isSameAs(held(here));
    }

    @Test
    void another_district_s_changes_are_not_met() {
        var before = held(here);
        given.district().coordinator("lin");

        assertThat(held(here)).isSameAs(before);
    }

    @Test
    void whatever_changes_is_met_by_the_next_look_on_both_nodes() {
        met("update unit set name = '桥东街道' where id = ?", unit);
        met("delete from unit_area where unit = ?", unit);
        met("update unit set parent = null where id = ?", unit);
        met("insert into unit_area (unit, area) values (?, '" + d.area() + "')", unit);
        met("update post set role = 'handler' where person = ?", person);
        met("update person set name = '马某' where id = ?", person);
        met("update person set left_on = '2020-01-02' where id = ?", person);
        assertThat(held(here)).isEmpty();
    }

    @Test
    void what_was_taken_back_is_not_met() {
        var before = held(here);
        assertThatIllegalStateException().isThrownBy(() -> d.inside((Runnable) this::changeAndStop));

        assertThat(held(here)).isSameAs(before);
    }

    @Test
    void of_two_changes_side_by_side_the_later_end_is_met_too() throws Exception {
        var begun = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        try (var at = Executors.newSingleThreadExecutor()) {
            var slow = at.submit(() -> d.inside(() -> {
                jdbc.sql("update post set role = 'handler' where person = ?")
                        .params(person)
                        .update();
                begun.countDown();
                return await(other);
            }));
            await(begun);
            met("update unit set name = '桥东街道' where id = ?", unit);
            var between = held(here);
            other.countDown();
            slow.get();

            assertThat(held(here)).isNotEqualTo(between);
            assertThat(held(here).getFirst().post().orElseThrow().role()).isEqualTo(Role.HANDLER);
        }
    }

    private void changeAndStop() {
        jdbc.sql("update post set role = 'handler' where person = ?")
                .params(person)
                .update();
        assertThat(here.of(person).getFirst().post().orElseThrow().role()).isEqualTo(Role.HANDLER);
        throw new IllegalStateException("stopped");
    }

    private void met(String change, long id) {
        var before = held(here);
        assertThat(held(there)).isEqualTo(before);
        d.inside(() -> jdbc.sql(change).params(id).update());
        assertThat(held(here)).as(change).isNotEqualTo(before).isEqualTo(held(there));
    }

    private List<HeldQuery.Held> held(HeldPosts node) {
        return District.in(d.code(), () -> node.of(person));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
