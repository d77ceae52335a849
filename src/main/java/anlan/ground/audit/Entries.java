package anlan.ground.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How an entry's row is read; every reader takes the same columns. */
final class Entries {

    static final String COLUMNS = """
            e.district, e.id, e.at, e.who, e.who_name, e.post, e.role, e.unit, e.unit_name, e.what, e.record,
            e.before, e.after, e.why, e.came_from""";

    private Entries() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("district"),
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("who_name"),
                number(row, "post"),
                row.getString("role"),
                number(row, "unit"),
                row.getString("unit_name"),
                row.getString("what"),
                row.getString("record"),
                row.getString("before"),
                row.getString("after"),
                row.getString("why"),
                row.getString("came_from"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
