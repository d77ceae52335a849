package anlan.fact.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A large file being made for somebody.
 *
 * @param address the filter as it stands in an address
 * @param name of the file
 * @param roots areas whose records it holds, each with all below it
 * @param total how many rows it will have
 * @param size in bytes; null until it is made
 */
record ExportTask(
        long id,
        String account,
        String person,
        String unitName,
        String address,
        String ending,
        String name,
        String language,
        List<String> roots,
        long total,
        OffsetDateTime begunAt,
        long rowsDone,
        @Nullable OffsetDateTime cancelledAt,
        @Nullable OffsetDateTime failedAt,
        @Nullable OffsetDateTime madeAt,
        @Nullable Long size) {

    static ExportTask of(ResultSet row, int n) throws SQLException {
        return new ExportTask(
                row.getLong("id"),
                row.getString("account"),
                row.getString("person"),
                row.getString("unit_name"),
                row.getString("address"),
                row.getString("ending"),
                row.getString("name"),
                row.getString("language"),
                List.of((String[]) row.getArray("roots").getArray()),
                row.getLong("total"),
                row.getObject("begun_at", OffsetDateTime.class),
                row.getLong("rows_done"),
                row.getObject("cancelled_at", OffsetDateTime.class),
                row.getObject("failed_at", OffsetDateTime.class),
                row.getObject("made_at", OffsetDateTime.class),
                row.getObject("size", Long.class));
    }

    boolean ready() {
        return madeAt != null;
    }

    boolean running() {
        return cancelledAt == null && failedAt == null && madeAt == null;
    }

    /** Of a hundred. */
    int share() {
        return total == 0 ? 0 : (int) Math.min(100, rowsDone * 100 / total);
    }

    /** The same file has the same tag as long as it is there. */
    String tag() {
        return "\"export-" + id + "\"";
    }
}
