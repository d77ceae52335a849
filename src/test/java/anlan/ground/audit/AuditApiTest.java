package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.merkle.Hash;
import anlan.ground.merkle.Proof;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;
import anlan.ground.web.RefusedException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlanTest
class AuditApiTest {

    @Autowired
    private Given given;

    @Autowired
    private Audit audit;

    @Autowired
    private Sealer sealer;

    @Autowired
    private AuditApi api;

    private Given.World district;
    private Viewer auditor;

    @BeforeEach
    void a_log() {
        district = given.district();
        auditor = district.person("he", district.commission(), "auditor");
        district.inside(() -> {
            for (var i = 0; i < 300; i++) {
                audit.did("test.written", "记录/" + i, null, Map.of("n", i), null);
            }
        });
        District.run(district.code(), sealer::seal);
    }

    @Test
    void from_the_answers_alone_the_root_is_worked_out_elsewhere() {
        var leaves = new ArrayList<Hash>();
        Long after = -1L;
        while (after != null) {
            var from = after;
            var page = inside(() -> api.entries(from, 77, auditor));
            page.items().forEach(i -> leaves.add(Hash.leaf(Base64.getDecoder().decode(i.leaf()))));
            after = page.next();
        }
        assertThat(GrownTree.of(leaves.subList(0, 300)).root().hex())
                .isEqualTo(inside(() -> api.consistency(0, 300L)).secondRoot());
    }

    @Test
    void inclusion_and_consistency_hold() {
        var item = inside(() -> api.entries(41, 1, auditor)).items().getFirst();
        var inclusion = inside(() -> api.inclusion(item.entry().id(), auditor));
        assertThat(Proof.included(
                        hash(inclusion.hash()),
                        inclusion.position(),
                        inclusion.head().size(),
                        hashes(inclusion.path()),
                        hash(inclusion.head().root())))
                .isTrue();
        var consistency = inside(() -> api.consistency(129, null));
        assertThat(Proof.consistent(
                        129,
                        hash(consistency.firstRoot()),
                        consistency.second(),
                        hash(consistency.secondRoot()),
                        hashes(consistency.path())))
                .isTrue();
    }

    @Test
    void wrong_sizes_and_unknown_entries_are_refused() {
        assertThatThrownBy(() -> inside(() -> api.consistency(5, 4L))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> inside(() -> api.consistency(5, 9_999L))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> inside(() -> api.inclusion(-1, auditor))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inside(() -> api.entries(0, 0, auditor))).isInstanceOf(RefusedException.class);
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return district.inside(work);
    }

    private static Hash hash(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }

    private static List<Hash> hashes(List<String> hex) {
        return hex.stream().map(AuditApiTest::hash).toList();
    }
}
