package anlan.ground.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: one root for each complete subtree, largest first. A leaf is added without looking at what lies left of
 * it, and the root of the whole is at hand after each.
 */
public final class Frontier {

    /** Told of each subtree of 2^level leaves as it becomes complete; a leaf itself is level 0. */
    @FunctionalInterface
    public interface Completed {
        void subtree(int level, long position, Hash hash);
    }

    private final List<Hash> roots = new ArrayList<>();
    private long size;

    /** The frontier of a tree that is already kept. */
    public static Frontier of(Tree tree) {
        var frontier = new Frontier();
        var start = 0L;
        for (var level = 62; level >= 0; level--) {
            if ((tree.size() >> level & 1) == 1) {
                frontier.roots.add(tree.at(level, start >> level));
                start += 1L << level;
            }
        }
        frontier.size = tree.size();
        return frontier;
    }

    public long size() {
        return size;
    }

    public void add(Hash leaf, Completed completed) {
        var hash = leaf;
        completed.subtree(0, size, hash);
        for (var level = 1; level <= Long.numberOfTrailingZeros(size + 1); level++) {
            hash = Hash.node(roots.removeLast(), hash);
            completed.subtree(level, size >> level, hash);
        }
        roots.add(hash);
        size++;
    }

    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.EMPTY;
        }
        var hash = roots.getLast();
        for (var i = roots.size() - 2; i >= 0; i--) {
            hash = Hash.node(roots.get(i), hash);
        }
        return hash;
    }
}
