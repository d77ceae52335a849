package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Chance;
import anlan.ground.merkle.Frontier;
import anlan.ground.merkle.Hash;
import anlan.ground.merkle.Proof;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the eight leaves and the roots and proofs that implementations of RFC 6962 have in common. */
class MerkleTest {

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static List<Hash> eight() {
        return LEAVES.stream().map(l -> Hash.leaf(HexFormat.of().parseHex(l))).toList();
    }

    @Test
    void roots_of_the_eight_known_leaves() {
        for (var size = 0; size <= 8; size++) {
            assertThat(GrownTree.of(eight().subList(0, size)).root().hex()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void a_known_path_of_inclusion() {
        var tree = GrownTree.of(eight());
        assertThat(tree.inclusion(5).stream().map(Hash::hex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void a_known_path_of_consistency() {
        var tree = GrownTree.of(eight());
        assertThat(tree.consistency(6).stream().map(Hash::hex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void every_leaf_of_every_small_tree_is_proved_and_a_wrong_one_is_not() {
        for (var size = 1; size <= 40; size++) {
            var leaves = leaves(size);
            var tree = GrownTree.of(leaves);
            for (var leaf = 0; leaf < size; leaf++) {
                var path = tree.inclusion(leaf);
                assertThat(Proof.included(leaves.get(leaf), leaf, size, path, tree.root()))
                        .isTrue();
                assertThat(Proof.included(Hash.EMPTY, leaf, size, path, tree.root()))
                        .isFalse();
                assertThat(Proof.included(leaves.get(leaf), leaf + 1, size, path, tree.root()))
                        .isFalse();
            }
        }
    }

    @Test
    void every_small_tree_is_proved_to_be_the_beginning_of_every_later_one() {
        for (var size = 0; size <= 40; size++) {
            var later = GrownTree.of(leaves(size));
            for (var first = 0; first <= size; first++) {
                var earlier = GrownTree.of(leaves(first)).root();
                var path = later.consistency(first);
                assertThat(Proof.consistent(first, earlier, size, later.root(), path))
                        .as("%d of %d", first, size)
                        .isTrue();
                if (first > 0 && first < size) {
                    assertThat(Proof.consistent(first, Hash.EMPTY, size, later.root(), path))
                            .isFalse();
                    assertThat(Proof.consistent(first, earlier, size, Hash.EMPTY, path))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void a_changed_leaf_changes_the_root(Chance chance) {
        var size = chance.from(1L, 700L);
        var which = chance.from(0L, 699L);
        var leaves = new ArrayList<>(leaves(size));
        var before = GrownTree.of(leaves).root();
        leaves.set((int) (which % size), Hash.leaf(new byte[] {9, 9, 9}));
        assertThat(GrownTree.of(leaves).root()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void growth_goes_on_from_what_is_kept_as_if_it_had_never_stopped(Chance chance) {
        var first = chance.from(0L, 600L);
        var more = chance.from(0L, 600L);
        var all = leaves(first + more);
        var frontier = Frontier.of(GrownTree.of(all.subList(0, (int) first)));
        all.subList((int) first, all.size()).forEach(leaf -> frontier.add(leaf, (level, at, hash) -> {}));
        assertThat(frontier.root()).isEqualTo(GrownTree.of(all).root());
        assertThat(frontier.size()).isEqualTo(first + more);
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void proofs_hold_in_large_trees(Chance chance) {
        var size = chance.from(1L, 3000L);
        var which = chance.from(0L, 2999L);
        var leaves = leaves(size);
        var tree = GrownTree.of(leaves);
        var leaf = which % size;
        assertThat(Proof.included(leaves.get((int) leaf), leaf, size, tree.inclusion(leaf), tree.root()))
                .isTrue();
        var earlier = GrownTree.of(leaves.subList(0, (int) leaf)).root();
        assertThat(Proof.consistent(leaf, earlier, size, tree.root(), tree.consistency(leaf)))
                .isTrue();
    }

    private static List<Hash> leaves(long count) {
        var leaves = new ArrayList<Hash>();
        for (var i = 0; i < count; i++) {
            leaves.add(Hash.leaf(Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        return leaves;
    }
}
