package anlan.fact.listing;

import anlan.fact.problem.Seen;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is or was under supervision: whoever sees the problem sees its listing; a case's is seen by its unit and its area. */
@Component
@Transactional(readOnly = true)
public class Listings {

    /**
     * A listing as another room shows it.
     *
     * @param level name of its level
     * @param open whether it stands
     */
    public record Mark(String path, String level, LocalDate due, boolean open) {}

    private final JdbcClient jdbc;
    private final Levels levels;

    Listings(JdbcClient jdbc, Levels levels) {
        this.levels = levels;
        this.jdbc = jdbc;
    }

    /** The listing of a problem that stands, or its last one; whoever asks has seen the problem. */
    public Optional<Mark> ofProblem(long problem) {
        return jdbc.sql("select * from listing where problem = :problem order by id desc limit 1")
                .param("problem", problem)
                .query(this::listing)
                .optional()
                .map(l -> new Mark(l.path(), levels.name(l.level()), l.due(), l.open()));
    }

    Optional<Listing> find(long id, Viewer viewer) {
        return seen(viewer, "g.id = :id", id).stream().findFirst();
    }

    /** Those that stand, or those that were taken off; the latest first. */
    List<Listing> all(boolean open, Viewer viewer) {
        return seen(viewer, open ? STANDS : "not " + STANDS, 0);
    }

    private static final String STANDS =
            "exists (select from listing_open o where o.district = g.district and o.id = g.id)";

    private List<Listing> seen(Viewer viewer, String which, long id) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return seen.into(jdbc.sql("select g.* from listing g where " + which + " and " + condition(seen)
                        + " order by g.id desc limit 500"))
                .param("id", id)
                .query(this::listing)
                .list();
    }

    private static String condition(Seen seen) {
        return "((g.problem is null and (" + seen.units().holds("g.unit")
                + " or exists (select from area_line l where l.district = g.district and l.area = g.area and l.above = any(:areas))))"
                + " or exists (select from problem_now p where p.district = g.district and p.problem = g.problem and "
                + seen.condition() + "))";
    }

    /** Those that stand, whoever asks. */
    List<Listing> open() {
        return jdbc.sql("select * from listing_open order by id")
                .query(this::listing)
                .list();
    }

    boolean standsFor(long problem) {
        return jdbc.sql("select exists (select from listing_open where problem = :problem)")
                .param("problem", problem)
                .query(Boolean.class)
                .single();
    }

    boolean standsFor(String caseNumber) {
        return jdbc.sql("select exists (select from listing_open where case_number = :number)")
                .param("number", caseNumber)
                .query(Boolean.class)
                .single();
    }

    private Listing listing(ResultSet row, int n) throws SQLException {
        long id = row.getLong("id");
        return new Listing(
                id,
                levels.at(Objects.requireNonNull(row.getString("level")), row.getInt("level_version")),
                row.getObject("problem", Long.class),
                Objects.requireNonNullElse(row.getString("case_number"), ""),
                Objects.requireNonNullElse(row.getString("case_kind"), ""),
                row.getString("area"),
                row.getLong("unit"),
                row.getString("reason"),
                row.getString("demands"),
                row.getLong("supervisor"),
                row.getString("supervisor_name"),
                row.getString("number"),
                row.getObject("listed_on", LocalDate.class),
                acts(id));
    }

    private List<Did> acts(long id) {
        return jdbc.sql("select * from listing_act where listing = :id order by number")
                .param("id", id)
                .query((row, n) -> new Did(
                        row.getInt("number"),
                        Did.Kind.of(row.getString("kind")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("cleared", Boolean.class),
                        row.getString("words"),
                        Arrays.asList((Long[]) row.getArray("people").getArray()),
                        row.getObject("made_on", LocalDate.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by"),
                        row.getString("unit_name")))
                .list();
    }
}
