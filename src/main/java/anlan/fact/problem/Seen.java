package anlan.fact.problem;

import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which problems somebody sees: those their units have or had to do with, those in their areas, and those they were charged with. */
public record Seen(Reach units, List<String> areas, List<Long> hands) {

    public static Seen of(Viewer viewer, Right right) {
        return new Seen(viewer.reach(right), viewer.areas(right), viewer.hands());
    }

    /** Of the row {@code p} of {@code problem_now}. */
    public String condition() {
        if (units.all()) {
            return "true";
        }
        return "(p.charged = any(:charged) or (select exists (select from problem_unit i where i.district = p.district and i.problem = p.problem and "
                + units.holds("i.unit") + ")) or (select exists (select from area_line l"
                + " where l.district = p.district and l.area = p.area and l.above = any(:areas))))";
    }

    public JdbcClient.StatementSpec into(JdbcClient.StatementSpec sql) {
        return sql.param("units", units.ids())
                .param("areas", areas.toArray(String[]::new))
                .param("charged", hands.toArray(Long[]::new));
    }
}
