package anlan.ground.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of a given size over kept nodes: its root and its proofs, as RFC 6962 section 2.1 defines them. Positions count from 0.
 */
public final class Tree {

    /** The root of a complete subtree of 2^level leaves, the position-th of its level. */
    @FunctionalInterface
    public interface Nodes {
        Hash at(int level, long position);
    }

    private final long size;
    private final Nodes nodes;

    public Tree(long size, Nodes nodes) {
        this.size = size;
        this.nodes = nodes;
    }

    public long size() {
        return size;
    }

    public Hash at(int level, long position) {
        return nodes.at(level, position);
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    /** The hashes that lead from the leaf to the root: PATH(m, D[n]). */
    public List<Hash> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IndexOutOfBoundsException("No leaf " + leaf + " among " + size);
        }
        var path = new ArrayList<Hash>();
        climb(leaf, 0, size, path);
        return path;
    }

    private void climb(long leaf, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        var middle = start + split(end - start);
        if (leaf < middle) {
            climb(leaf, start, middle, path);
            path.add(root(middle, end));
        } else {
            climb(leaf, middle, end, path);
            path.add(root(start, middle));
        }
    }

    /** The hashes that show the tree of the earlier size to be the beginning of this one: PROOF(m, D[n]). */
    public List<Hash> consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IndexOutOfBoundsException("No earlier size " + earlier + " of " + size);
        }
        var path = new ArrayList<Hash>();
        if (earlier > 0 && earlier < size) {
            consist(earlier, 0, size, true, path);
        }
        return path;
    }

    /** SUBPROOF(m, D[start:end], whole), with m counted from the start of the whole tree. */
    private void consist(long earlier, long start, long end, boolean whole, List<Hash> path) {
        if (earlier == end) {
            if (!whole) {
                path.add(root(start, end));
            }
            return;
        }
        var middle = start + split(end - start);
        if (earlier <= middle) {
            consist(earlier, start, middle, whole, path);
            path.add(root(middle, end));
        } else {
            consist(earlier, middle, end, false, path);
            path.add(root(start, middle));
        }
    }

    /** MTH(D[start:end]); every left half is a complete subtree that stands on a multiple of its size. */
    private Hash root(long start, long end) {
        var count = end - start;
        if (Long.bitCount(count) == 1) {
            var level = Long.numberOfTrailingZeros(count);
            return nodes.at(level, start >> level);
        }
        var middle = start + split(count);
        return Hash.node(root(start, middle), root(middle, end));
    }

    /** The largest power of two smaller than the count. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
