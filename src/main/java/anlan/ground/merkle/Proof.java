package anlan.ground.merkle;

import java.util.List;

/** Checks of proofs, as RFC 9162 section 2.1.3.2 and 2.1.4.2 put them for RFC 6962's trees: with nothing but hashes, so that anybody can. */
public final class Proof {

    private Proof() {}

    /** Whether the leaf stands at its position in the tree with the root. */
    public static boolean included(Hash leaf, long position, long size, List<Hash> path, Hash root) {
        if (position < 0 || position >= size) {
            return false;
        }
        var at = position;
        var last = size - 1;
        var hash = leaf;
        for (var step : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = Hash.node(step, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.node(hash, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree of the first size and root is the beginning of the second. */
    public static boolean consistent(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first == 0) {
            return path.isEmpty() && firstRoot.equals(Hash.EMPTY);
        }
        return Long.bitCount(first) == 1
                ? grown(first, firstRoot, second, secondRoot, firstRoot, path)
                : !path.isEmpty()
                        && grown(first, firstRoot, second, secondRoot, path.getFirst(), path.subList(1, path.size()));
    }

    private static boolean grown(long first, Hash firstRoot, long second, Hash secondRoot, Hash seed, List<Hash> path) {
        var shift = Long.numberOfTrailingZeros(first);
        var at = (first - 1) >> shift;
        var last = (second - 1) >> shift;
        var early = seed;
        var late = seed;
        for (var step : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                early = Hash.node(step, early);
                late = Hash.node(step, late);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                late = Hash.node(late, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && early.equals(firstRoot) && late.equals(secondRoot);
    }
}
