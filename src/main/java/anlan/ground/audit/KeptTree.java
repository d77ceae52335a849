package anlan.ground.audit;

import anlan.ground.merkle.Hash;
import anlan.ground.merkle.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nodes of a district's tree as they are kept; what lies between two kept levels is worked out from the lower one. */
final class KeptTree implements Tree.Nodes {

    /** Levels between two kept ones: a row for every 256 below, instead of one for every two. */
    static final int STRIDE = 8;

    private record Place(int level, long position) {}

    private final JdbcClient jdbc;
    private final Map<Place, Hash> known = new HashMap<>();
    private final Set<Place> read = new HashSet<>();

    KeptTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Tree of(long size, JdbcClient jdbc) {
        return new Tree(size, new KeptTree(jdbc));
    }

    static long size(JdbcClient jdbc) {
        return jdbc.sql("select coalesce(max(position) + 1, 0) from audit_leaf")
                .query(Long.class)
                .single();
    }

    @Override
    public Hash at(int level, long position) {
        var up = level % STRIDE;
        var tile = position >> (STRIDE - up);
        if (read.add(new Place(level - up, tile))) {
            fold(level - up, tile);
        }
        var found = known.get(new Place(level, position));
        if (found == null) {
            throw new TreeBroken(level, position);
        }
        return found;
    }

    /** Reads what is kept of a level's stretch of 256, and works out what lies between it and the next kept level. */
    private void fold(int level, long tile) {
        var hashes = read(level, tile << STRIDE);
        for (var up = 0; up < STRIDE && !hashes.isEmpty(); up++) {
            var above = new HashMap<Long, Hash>();
            var at = level + up;
            var row = hashes;
            row.forEach((position, hash) -> {
                known.put(new Place(at, position), hash);
                var right = row.get(position + 1);
                if (position % 2 == 0 && right != null) {
                    above.put(position / 2, Hash.node(hash, right));
                }
            });
            hashes = above;
        }
    }

    private Map<Long, Hash> read(int level, long first) {
        var found = new HashMap<Long, Hash>();
        jdbc.sql(
                        level == 0
                                ? "select position, hash from audit_leaf where position between :first and :last"
                                : "select position, hash from audit_node where level = :level and position between :first and :last")
                .param("level", level)
                .param("first", first)
                .param("last", first + (1L << STRIDE) - 1)
                .query(row -> {
                    found.put(row.getLong(1), Hash.of(row.getBytes(2)));
                });
        return found;
    }

    /** A node is missing from the kept tree: somebody took it away. */
    static final class TreeBroken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        TreeBroken(int level, long position) {
            super("No node at level " + level + " from position " + position);
        }
    }
}
