package anlan.ground.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entries that are committed and not yet sealed. Ids do not tell: a transaction that began early may commit late. So the bookmark is
 * the oldest transaction that was still open when we last looked; whatever comes later belongs to it or to a younger one.
 */
@Component
class Waiting {

    private static final String TAKE = """
            select %s, e.tx::text as tx, pg_snapshot_xmin(pg_current_snapshot())::text as oldest_open
            from audit_entry e
            where e.id > :above and e.tx >= cast(cast(:past as text) as xid8)
              and not exists (select from audit_leaf l where l.district = e.district and l.entry = e.id)
            order by e.tx, e.id limit :limit
            """.formatted(Entries.COLUMNS);

    private record Bookmark(String past, long above, boolean restored) {}

    private record Found(Entry entry, long tx, long oldestOpen) {}

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their transactions; moves the bookmark, so it must be sealed in this transaction. */
    List<Entry> take(int limit) {
        var bookmark = bookmark();
        var found = jdbc.sql(TAKE)
                .param("above", bookmark.above())
                .param("past", bookmark.past())
                .param("limit", limit)
                .query((row, n) -> found(row))
                .list();
        if (!found.isEmpty()) {
            move(bookmark, found, limit);
        }
        return found.stream().map(Found::entry).toList();
    }

    /** In a restored database transactions count from a new beginning: then everything is looked through once. */
    private Bookmark bookmark() {
        return jdbc.sql("""
                        select case when restored then '0' else past::text end as past,
                               case when restored then 0 else above end as above, restored
                        from (select *, past > pg_snapshot_xmax(pg_current_snapshot()) as restored from audit_bookmark) b
                        """).query(Bookmark.class).optional().orElse(new Bookmark("0", 0, false));
    }

    private void move(Bookmark from, List<Found> found, int limit) {
        var last = found.getLast();
        var full = found.size() == limit;
        if (from.restored() && full) {
            return;
        }
        jdbc.sql("""
                        insert into audit_bookmark (past, above)
                        select cast(cast(:past as text) as xid8), case when :restored then
                          (select coalesce(max(id), 0) from audit_entry where tx > pg_snapshot_xmax(pg_current_snapshot()))
                          else :above end
                        on conflict (district) do update set past = excluded.past, above = excluded.above
                        """)
                .param("past", Long.toString(full ? Math.min(last.tx(), last.oldestOpen()) : last.oldestOpen()))
                .param("restored", from.restored())
                .param("above", from.above())
                .update();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(Entries.entry(row), row.getLong("tx"), row.getLong("oldest_open"));
    }
}
