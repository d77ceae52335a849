package anlan.promise.duty;

import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which duties somebody sees: those that their units have or had to do with. */
record Seen(Reach units) {

    static Seen of(Viewer viewer) {
        return new Seen(viewer.reach(Right.DUTIES_SEE));
    }

    /** Of the row {@code d} of {@code duty_now}. */
    String condition() {
        return units.all()
                ? "true"
                : "(select exists (select from duty_unit i where i.district = d.district and i.duty = d.duty and "
                        + units.holds("i.unit") + "))";
    }

    JdbcClient.StatementSpec into(JdbcClient.StatementSpec sql) {
        return sql.param("units", units.ids());
    }
}
