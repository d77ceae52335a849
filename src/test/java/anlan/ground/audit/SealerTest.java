package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Scope;
import anlan.ground.merkle.Proof;
import anlan.ground.store.District;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class SealerTest {

    @Autowired
    private Given given;

    @Autowired
    private Audit audit;

    @Autowired
    private Sealer sealer;

    @Autowired
    private SealKey key;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_entry_says_who_did_what_in_which_post_from_where() throws Exception {
        var district = given.district();
        var lin = district.coordinator("lin");
        Scope.as(lin, "10.1.2.3", () -> {
            district.inside(
                    () -> audit.did("plan.target-set", "campaign/3", null, Map.of("b", 2, "a", 1), "year plan"));
            return true;
        });
        var entry = entries(district).getFirst();
        assertThat(entry.who()).isEqualTo("person:" + lin.who().id());
        assertThat(entry.role()).isEqualTo("coordinator");
        assertThat(entry.unitName()).isEqualTo("区委政法委");
        assertThat(entry.from()).isEqualTo("10.1.2.3");
        assertThat(entry.after()).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(entry.before()).isNull();
    }

    @Test
    void what_was_undone_leaves_no_entry() {
        var district = given.district();
        try {
            district.inside(() -> {
                write(1);
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("undone");
        }
        assertThat(entries(district)).isEmpty();
    }

    @Test
    void each_batch_is_sealed_under_a_head_that_the_home_signed() {
        var district = given.district();
        for (var round = 1; round <= 3; round++) {
            var many = 300 * round;
            district.inside(() -> write(many));
            District.run(district.code(), sealer::seal);
        }
        var leaves = entries(district).stream().map(Entry::hash).toList();
        assertThat(leaves).hasSize(1800);
        var head = head(district);
        assertThat(head.size()).isEqualTo(1800);
        assertThat(head.root()).isEqualTo(GrownTree.of(leaves).root());
        assertThat(head.signedBy(key.open())).isTrue();
        assertThat(Head.parse(head.line())).isEqualTo(head);
    }

    @Test
    void proofs_come_from_the_kept_nodes() {
        var district = given.district();
        district.inside(() -> write(1_000));
        District.run(district.code(), sealer::seal);
        var leaves = entries(district).stream().map(Entry::hash).toList();
        district.inside(() -> {
            var tree = KeptTree.of(1_000, jdbc);
            assertThat(Proof.included(leaves.get(777), 777, 1_000, tree.inclusion(777), tree.root()))
                    .isTrue();
            var earlier = GrownTree.of(leaves.subList(0, 513)).root();
            assertThat(Proof.consistent(513, earlier, 1_000, tree.root(), tree.consistency(513)))
                    .isTrue();
        });
    }

    @Test
    void what_began_earlier_and_was_committed_later_is_sealed_too() throws Exception {
        var district = given.district();
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = Thread.ofVirtual()
                .start(() -> district.inside(() -> {
                    write(1);
                    written.countDown();
                    await(go);
                }));
        await(written);
        for (var i = 0; i < 3; i++) {
            district.inside(() -> write(5));
            District.run(district.code(), sealer::seal);
        }
        assertThat(head(district).size()).isEqualTo(15);
        go.countDown();
        slow.join();
        District.run(district.code(), sealer::seal);
        assertThat(head(district).size()).isEqualTo(16);
    }

    @Test
    void in_a_restored_database_sealing_goes_on() {
        var district = given.district();
        district.inside(() -> write(10));
        District.run(district.code(), sealer::seal);
        district.inside(() -> {
            jdbc.sql("update audit_bookmark set past = cast('9000000000' as xid8)")
                    .update();
            write(3);
        });
        District.run(district.code(), sealer::seal);
        district.inside(() -> write(2));
        District.run(district.code(), sealer::seal);
        assertThat(head(district).size()).isEqualTo(15);
    }

    @Test
    void nothing_is_sealed_twice_by_two_sealers_at_once() throws Exception {
        var district = given.district();
        district.inside(() -> write(4_500));
        var threads = List.of(1, 2, 3, 4).stream()
                .map(i -> Thread.ofVirtual().start(() -> District.run(district.code(), sealer::seal)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        District.run(district.code(), sealer::seal);
        assertThat(head(district).size()).isEqualTo(4_500);
    }

    @Test
    void the_application_cannot_change_what_is_written() {
        var district = given.district();
        district.inside(() -> write(1));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> district.inside(
                        () -> jdbc.sql("update audit_entry set what = 'x'").update()))
                .hasStackTraceContaining("permission denied");
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        district.inside(() -> jdbc.sql("delete from audit_leaf").update()))
                .hasStackTraceContaining("permission denied");
    }

    private void write(int many) {
        for (var i = 0; i < many; i++) {
            audit.did("test.written", "record/" + i, null, Map.of("n", i), null);
        }
    }

    private List<Entry> entries(Given.World district) {
        return district.inside(() -> jdbc.sql("""
                        select %s from audit_entry e left join audit_leaf l on l.district = e.district and l.entry = e.id
                        order by l.position nulls last, e.id""".formatted(Entries.COLUMNS))
                .query((row, n) -> Entries.entry(row))
                .list());
    }

    private Head head(Given.World district) {
        return district.inside(
                () -> jdbc.sql("select %s from audit_head order by size desc limit 1".formatted(Head.COLUMNS))
                        .query((row, n) -> Head.row(row))
                        .single());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
