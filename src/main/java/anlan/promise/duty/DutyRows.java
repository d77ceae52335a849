package anlan.promise.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Rows of the database as what they say. */
final class DutyRows {

    private DutyRows() {}

    static DutyText text(ResultSet row, int number) throws SQLException {
        return new DutyText(
                row.getInt("version"),
                row.getString("objective"),
                row.getString("title"),
                row.getString("measures"),
                row.getInt("days"),
                longs(row, "before"),
                row.getString("why"),
                row.getString("made_by"));
    }

    static List<Long> longs(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }

    static Act act(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var step = new Act.Step(
                Act.Kind.of(row.getString("kind")),
                row.getObject("unit", Long.class),
                row.getObject("charged", Long.class),
                due == null ? null : new Until(due, row.getObject("due_named", LocalDate.class)),
                row.getObject("done_on", LocalDate.class),
                row.getObject("part", Long.class),
                row.getString("words"));
        var hand = new Act.Hand(longs(row, "people"), row.getString("made_by"), row.getString("unit_name"));
        return new Act(
                row.getInt("number"),
                step,
                hand,
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    static Act.Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Act.Evidence(
                row.getInt("act"),
                row.getLong("file"),
                row.getBoolean("photo"),
                Objects.requireNonNull(row.getString("name")));
    }
}
