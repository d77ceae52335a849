package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.store.District;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class VerifierTest {

    @Autowired
    private Given given;

    @Autowired
    private Audit audit;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Ledgered ledgered;

    @Autowired
    private Tamper tamper;

    @Autowired
    private JdbcClient jdbc;

    private Given.World district;

    @BeforeEach
    void a_log_of_six_hundred() {
        district = given.district();
        for (var round = 0; round < 3; round++) {
            write(200);
            District.run(district.code(), sealer::seal);
        }
    }

    @Test
    void an_untouched_log_fits() {
        var verdict = verify(List.of(head()));
        assertThat(verdict.misfit()).isNull();
        assertThat(verdict.entries()).isEqualTo(600);
        assertThat(verdict.heads()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void one_byte_changed_by_hand_names_the_entry() {
        var entry = entryAt(321);
        tamper("update audit_entry set after = replace(after, 'n', 'm') where id = " + entry);
        assertThat(misfit()).isEqualTo(new Misfit(Misfit.Kind.ENTRY_CHANGED, entry, 322));
    }

    @Test
    void an_entry_taken_out_is_named() {
        var entry = entryAt(100);
        tamper("delete from audit_entry where id = " + entry);
        assertThat(misfit()).isEqualTo(new Misfit(Misfit.Kind.ENTRY_GONE, entry, 101));
    }

    @Test
    void an_entry_taken_out_with_its_leaf_leaves_a_hole() {
        var entry = entryAt(100);
        tamper("delete from audit_entry where id = " + entry);
        tamper("delete from audit_leaf where entry = " + entry);
        assertThat(misfit()).isEqualTo(new Misfit(Misfit.Kind.LEAF_GONE, null, 101));
    }

    @Test
    void an_entry_changed_together_with_its_leaf_and_nodes_differs_from_the_signed_head() {
        var entry = entryAt(450);
        tamper("update audit_entry set why = 'x' where id = " + entry);
        var hash =
                district.inside(() -> jdbc.sql("select %s from audit_entry e where id = :id".formatted(Entries.COLUMNS))
                        .param("id", entry)
                        .query((row, n) -> Entries.entry(row).hash().hex())
                        .single());
        tamper("update audit_leaf set hash = decode('" + hash + "', 'hex') where entry = " + entry);
        assertThat(misfit().kind()).isIn(Misfit.Kind.ROOT_DIFFERS, Misfit.Kind.NODE_CHANGED);
        assertThat(misfit().entry()).isNotNull();
    }

    @Test
    void a_changed_node_is_found() {
        tamper("update audit_node set hash = decode(repeat('ab', 32), 'hex') where position = 1");
        assertThat(misfit()).isEqualTo(new Misfit(Misfit.Kind.NODE_CHANGED, entryAt(511), 512));
    }

    @Test
    void a_head_signed_by_another_is_found() {
        tamper("update audit_head set at = at + interval '1 second' where size = 600");
        assertThat(misfit()).isEqualTo(new Misfit(Misfit.Kind.SIGNATURE_WRONG, null, 600));
    }

    @Test
    void the_last_hundred_cut_off_shows_against_a_head_that_went_out_before() {
        var sent = head();
        cut(100);
        assertThat(verify(List.of()).fits())
                .as("nothing inside the house can show it")
                .isTrue();
        assertThat(verify(List.of(sent)).misfit()).isEqualTo(new Misfit(Misfit.Kind.CUT_SHORT, null, 600));
    }

    @Test
    void a_cut_grown_over_by_new_entries_shows_too() {
        var sent = head();
        cut(100);
        write(300);
        District.run(district.code(), sealer::seal);
        assertThat(verify(List.of(sent)).misfit()).satisfies(misfit -> {
            assertThat(misfit.kind()).isEqualTo(Misfit.Kind.ROOT_DIFFERS);
            assertThat(misfit.size()).isEqualTo(600);
        });
    }

    @Test
    void a_head_forged_outside_is_not_believed() {
        var sent = head();
        var forged =
                new Head(sent.log(), sent.size(), sent.at().plusSeconds(1), sent.root(), sent.key(), sent.signature());
        assertThat(verify(List.of(forged)).misfit()).isEqualTo(new Misfit(Misfit.Kind.SIGNATURE_WRONG, null, 600));
    }

    @Test
    void an_entry_hidden_from_the_sealer_is_named() {
        write(1);
        tamper(
                "update audit_entry set at = at - interval '2 days', tx = cast('1' as xid8) where tx = (select max(tx) from audit_entry)");
        assertThat(misfit().kind()).isIn(Misfit.Kind.NEVER_SEALED, Misfit.Kind.ENTRY_CHANGED);
    }

    private void cut(int many) {
        var size = 600 - many;
        tamper("delete from audit_entry where id in (select entry from audit_leaf where position >= " + size + ")");
        tamper("delete from audit_leaf where position >= " + size);
        tamper("delete from audit_head where size > " + size);
        tamper("delete from audit_node where (position + 1) * 256 > " + size);
    }

    private void tamper(String sql) {
        assertThat(tamper.by(district.code(), sql)).isPositive();
    }

    private Misfit misfit() {
        var misfit = verify(List.of()).misfit();
        assertThat(misfit).isNotNull();
        return misfit;
    }

    private Verdict verify(List<Head> outside) {
        return District.in(district.code(), () -> verifier.verify(outside, (done, total) -> {}));
    }

    private Head head() {
        return district.inside(() -> ledgered.head().orElseThrow());
    }

    private long entryAt(long position) {
        return district.inside(() -> jdbc.sql("select entry from audit_leaf where position = :position")
                .param("position", position)
                .query(Long.class)
                .single());
    }

    private void write(int many) {
        district.inside(() -> {
            for (var i = 0; i < many; i++) {
                audit.did("test.written", "record/" + i, null, Map.of("n", i), null);
            }
        });
    }
}
