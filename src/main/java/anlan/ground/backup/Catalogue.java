package anlan.ground.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What tables the database has, asked of the database itself, so that a new room's tables are never forgotten in a backup. */
record Catalogue(Connection connection) {

    /** Unlogged tables hold what may be lost (an import's stage), the history of versions makes itself. */
    private static final String TABLES = """
            select c.oid::regclass::text, c.relrowsecurity, array_agg(a.attname::text order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and c.relpersistence = 'p' and c.relname <> 'schema_history'
            group by c.oid order by 1""";

    /** @param guarded whether a policy shows only the rows of the bound district */
    record Table(String name, boolean guarded, List<String> columns) {}

    List<Table> tables() throws SQLException {
        List<Table> found = new ArrayList<>();
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(TABLES)) {
            while (rows.next()) {
                String[] columns = (String[]) rows.getArray(3).getArray();
                found.add(new Table(rows.getString(1), rows.getBoolean(2), List.of(columns)));
            }
        }
        return found;
    }

    Map<String, Long> counters() throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("select sequencename::text, last_value from pg_sequences "
                        + "where schemaname = 'public' and last_value is not null")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }

    List<String> list(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    void run(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
