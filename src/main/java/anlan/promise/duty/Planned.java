package anlan.promise.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty as a list or a schedule needs it.
 *
 * @param days working days it takes
 * @param before duties that end before it does
 * @param parent the duty of which it is a part
 * @param since the day since when its state holds; of one that is done, the day on which it was confirmed
 */
public record Planned(
        long id,
        int serial,
        @Nullable Long parent,
        String state,
        String objective,
        String title,
        int days,
        List<Long> before,
        long unit,
        @Nullable Long person,
        LocalDate due,
        boolean asked,
        LocalDate since) {

    public Planned {
        before = List.copyOf(before);
    }

    static Planned of(ResultSet row, int number) throws SQLException {
        return new Planned(
                row.getLong("duty"),
                row.getInt("serial"),
                row.getObject("parent", Long.class),
                row.getString("state"),
                row.getString("objective"),
                row.getString("title"),
                row.getInt("days"),
                DutyRows.longs(row, "before"),
                row.getLong("unit"),
                row.getObject("charged", Long.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("asked"),
                row.getObject("since", LocalDate.class));
    }

    public boolean done() {
        return Duty.State.of(state) == Duty.State.DONE;
    }

    public boolean overdue(LocalDate today) {
        return !done() && due.isBefore(today);
    }

    public String path() {
        return "/duties/" + id;
    }
}
