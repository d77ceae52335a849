package anlan.ground.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nodes of a district's tree as they are kept; what lies between two kept levels is worked out from the lower one. */
final class KeptTree implements Tree.Nodes {

    /** Levels between two kept ones: a row for every 256 below, instead of one for every two. */
    static final int STRIDE = 8;

    private final JdbcClient jdbc;
    private final Map<List<Long>, Hash> worked = new HashMap<>();

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
        var known = worked.get(List.of((long) level, position));
        return known == null ? fold(level, position) : known;
    }

    private Hash fold(int level, long position) {
        var up = level % STRIDE;
        var hashes = row(level - up, position << up, 1L << up);
        for (var l = 1; l <= up; l++) {
            var above = new Hash[hashes.length / 2];
            for (var i = 0; i < above.length; i++) {
                above[i] = Hash.node(hashes[2 * i], hashes[2 * i + 1]);
                worked.put(List.of((long) level - up + l, (position << (up - l)) + i), above[i]);
            }
            hashes = above;
        }
        return hashes[0];
    }

    /** @throws TreeBroken when a node that must be there is not */
    private Hash[] row(int level, long first, long count) {
        var found = jdbc.sql(
                        level == 0
                                ? "select hash from audit_leaf where position >= :first and position < :end order by position"
                                : "select hash from audit_node where level = :level and position >= :first and position < :end order by position")
                .param("level", level)
                .param("first", first)
                .param("end", first + count)
                .query((row, n) -> Hash.of(row.getBytes(1)))
                .list();
        if (found.size() != count) {
            throw new TreeBroken(level, first);
        }
        return found.toArray(Hash[]::new);
    }

    /** A node is missing from the kept tree: somebody took it away. */
    static final class TreeBroken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        TreeBroken(int level, long position) {
            super("No node at level " + level + " from position " + position);
        }
    }
}
