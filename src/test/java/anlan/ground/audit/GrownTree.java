package anlan.ground.audit;

import anlan.ground.merkle.Frontier;
import anlan.ground.merkle.Hash;
import anlan.ground.merkle.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A tree held in memory, grown leaf by leaf. */
final class GrownTree {

    private GrownTree() {}

    static Tree of(List<Hash> leaves) {
        Map<Long, Map<Integer, Hash>> kept = new HashMap<>();
        var frontier = new Frontier();
        for (var leaf : leaves) {
            frontier.add(
                    leaf,
                    (level, position, hash) ->
                            kept.computeIfAbsent(position, p -> new HashMap<>()).put(level, hash));
        }
        var tree = new Tree(
                leaves.size(),
                (level, position) -> Objects.requireNonNull(kept.get(position)).getOrDefault(level, Hash.EMPTY));
        if (!tree.root().equals(frontier.root())) {
            throw new AssertionError("the frontier's root differs from the tree's");
        }
        return tree;
    }
}
