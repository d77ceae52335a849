package anlan.ground.audit;

import anlan.ground.merkle.Hash;
import anlan.ground.merkle.Proof;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an entry stands in the tree, with the path from it to the latest head. */
@Component
class Ledgered {

    /** @param leaf the hash that was sealed */
    record Place(long position, Hash leaf, List<Hash> path, Head head) {

        /** Whether the entry as its row reads now is the one that was sealed under the head. */
        boolean holds(Entry entry) {
            return Proof.included(entry.hash(), position, head.size(), path, head.root());
        }
    }

    private record Leaf(long position, byte[] hash) {}

    private final JdbcClient jdbc;

    Ledgered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the entry waits to be sealed. */
    Optional<Place> find(long entry) {
        return jdbc.sql("select position, hash from audit_leaf where entry = :entry")
                .param("entry", entry)
                .query((row, n) -> new Leaf(row.getLong(1), row.getBytes(2)))
                .optional()
                .flatMap(leaf -> head().map(head -> place(leaf, head)));
    }

    Optional<Head> head() {
        return jdbc.sql("select %s from audit_head order by size desc limit 1".formatted(Head.COLUMNS))
                .query((row, n) -> Head.row(row))
                .optional();
    }

    /** A tree in which nodes are missing proves nothing: the path is then empty. */
    private Place place(Leaf leaf, Head head) {
        List<Hash> path;
        try {
            path = KeptTree.of(head.size(), jdbc).inclusion(leaf.position());
        } catch (KeptTree.TreeBroken | IndexOutOfBoundsException e) {
            path = List.of();
        }
        return new Place(leaf.position(), Hash.of(leaf.hash()), path, head);
    }
}
