package anlan.ground.audit;

import anlan.ground.merkle.Frontier;
import anlan.ground.merkle.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over the leaves from the first to the last, building the tree anew and holding it against what is kept. */
final class Walk {

    /** @param content null when the entry's row is gone */
    record Leaf(
            long position,
            long entry,
            Hash sealed,
            @Nullable Entry content) {

        static Leaf row(ResultSet row) throws SQLException {
            return new Leaf(
                    row.getLong("position"),
                    row.getLong("entry"),
                    Hash.of(row.getBytes("hash")),
                    row.getBoolean("there") ? Entries.entry(row) : null);
        }
    }

    private final Deque<Head> heads;
    private final KeptNodes nodes;
    private final byte[] key;
    private final Frontier edge = new Frontier();
    private @Nullable Long sinceHead;
    private @Nullable Misfit misfit;

    Walk(List<Head> heads, KeptNodes nodes, byte[] key) {
        this.heads = new ArrayDeque<>(
                heads.stream().sorted(Comparator.comparingLong(Head::size)).toList());
        this.nodes = nodes;
        this.key = key;
    }

    long size() {
        return edge.size();
    }

    @Nullable
    Misfit misfit() {
        return misfit;
    }

    void next(Leaf leaf) {
        if (leaf.position() != edge.size()) {
            misfit = new Misfit(Misfit.Kind.LEAF_GONE, null, edge.size() + 1);
        } else if (leaf.content() == null) {
            misfit = new Misfit(Misfit.Kind.ENTRY_GONE, leaf.entry(), edge.size() + 1);
        } else if (!leaf.content().hash().equals(leaf.sealed())) {
            misfit = new Misfit(Misfit.Kind.ENTRY_CHANGED, leaf.entry(), edge.size() + 1);
        } else {
            sinceHead = sinceHead == null ? leaf.entry() : sinceHead;
            edge.add(leaf.sealed(), (level, position, hash) -> node(level, position, hash, leaf.entry()));
            heads();
        }
    }

    private void node(int level, long position, Hash hash, long entry) {
        if (level > 0 && level % KeptTree.STRIDE == 0 && misfit == null && !hash.equals(nodes.at(level, position))) {
            misfit = new Misfit(Misfit.Kind.NODE_CHANGED, entry, edge.size() + 1);
        }
    }

    private void heads() {
        while (misfit == null && !heads.isEmpty() && heads.getFirst().size() == edge.size()) {
            var head = heads.removeFirst();
            if (!head.root().equals(edge.root())) {
                misfit = new Misfit(Misfit.Kind.ROOT_DIFFERS, sinceHead, head.size());
            } else if (!head.signedBy(key)) {
                misfit = new Misfit(Misfit.Kind.SIGNATURE_WRONG, null, head.size());
            }
            sinceHead = heads.isEmpty() || heads.getFirst().size() != edge.size() ? null : sinceHead;
        }
    }

    /** After the last leaf: a head that speaks of more than there is shows that the tail was cut. */
    void end() {
        if (misfit == null && !heads.isEmpty()) {
            misfit = new Misfit(Misfit.Kind.CUT_SHORT, null, heads.getLast().size());
        }
    }
}
