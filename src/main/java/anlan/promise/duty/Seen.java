package anlan.promise.duty;

import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which duties somebody sees: those that their units have or had to do with, and those they were charged with. */
record Seen(Reach units, List<Long> hands) {

    static Seen of(Viewer viewer) {
        return new Seen(viewer.reach(Right.DUTIES_SEE), viewer.hands());
    }

    /** Of the row {@code d} of {@code duty_now}. */
    String condition() {
        return units.all()
                ? "true"
                : "(d.charged = any(:charged) or (select exists (select from duty_unit i where i.district = d.district and i.duty = d.duty and "
                        + units.holds("i.unit") + ")))";
    }

    JdbcClient.StatementSpec into(JdbcClient.StatementSpec sql) {
        return sql.param("units", units.ids()).param("charged", hands.toArray(Long[]::new));
    }
}
