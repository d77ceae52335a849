package anlan.ground.audit;

import anlan.ground.merkle.Hash;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kept nodes above the leaves, read level by level in step with a walk over the leaves. */
final class KeptNodes {

    private static final int PAGE = 1_024;

    private final JdbcClient jdbc;
    private final Map<Integer, Map<Long, Hash>> pages = new HashMap<>();

    KeptNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Positions of a level must be asked for in ascending order. */
    @Nullable
    Hash at(int level, long position) {
        var page = pages.get(level);
        if (page == null || position % PAGE == 0) {
            page = page(level, position);
            pages.put(level, page);
        }
        return page.get(position);
    }

    private Map<Long, Hash> page(int level, long from) {
        var page = new HashMap<Long, Hash>();
        jdbc.sql("select position, hash from audit_node where level = :level and position >= :from and position < :to")
                .param("level", level)
                .param("from", from)
                .param("to", from + PAGE)
                .query(row -> {
                    page.put(row.getLong(1), Hash.of(row.getBytes(2)));
                });
        return page;
    }
}
