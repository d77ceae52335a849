package anlan.promise.safeguard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What duties have: as it holds, and how it came about. Which duties one sees is asked of them. */
@Component
@Transactional(readOnly = true)
public class Safeguards {

    /** As a duty's page shows it, ready to show. */
    public record Shown(
            String what, String needed, String promised, String committed, String used, String state, String badge) {}

    private static final String HELD = """
            select s.id, s.duty, s.kind, s.name, s.measure,
              coalesce(sum(e.amount) filter (where e.stage = 'needed'), 0) as needed,
              coalesce(sum(e.amount) filter (where e.stage = 'promised'), 0) as promised,
              coalesce(sum(e.amount) filter (where e.stage = 'committed'), 0) as committed,
              coalesce(sum(e.amount) filter (where e.stage = 'used'), 0) as used
            from safeguard s left join safeguard_entry e on e.district = s.district and e.safeguard = s.id
            where s.duty = any(:duties) group by s.district, s.id order by s.duty, s.kind, s.name, s.id
            """;

    private final JdbcClient jdbc;
    private final Figures figures;

    Safeguards(JdbcClient jdbc, Figures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    List<Held> of(Collection<Long> duties) {
        return jdbc.sql(HELD)
                .param("duties", duties.toArray(Long[]::new))
                .query(Safeguards::held)
                .list();
    }

    public List<Shown> of(long duty) {
        return of(List.of(duty)).stream()
                .map(h -> new Shown(
                        figures.what(h),
                        figures.written(h, Stage.NEEDED),
                        figures.written(h, Stage.PROMISED),
                        figures.written(h, Stage.COMMITTED),
                        figures.written(h, Stage.USED),
                        figures.state(h),
                        Figures.badge(h)))
                .toList();
    }

    /** The latest first. */
    List<Entry> entries(long duty) {
        return jdbc.sql("""
                        select e.* from safeguard_entry e join safeguard s on s.district = e.district and s.id = e.safeguard
                        where s.duty = :duty order by e.made_at desc, e.safeguard, e.number desc
                        """)
                .param("duty", duty)
                .query((row, n) -> new Entry(
                        row.getLong("safeguard"),
                        row.getInt("number"),
                        Stage.of(row.getString("stage")).orElseThrow(),
                        row.getBigDecimal("amount"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("shown_by"),
                        row.getString("made_by"),
                        row.getString("unit_name")))
                .list();
    }

    /** Duties to which one of these people promised something. */
    List<Long> promisedBy(List<Long> people) {
        return jdbc.sql("""
                        select distinct s.duty from safeguard s join safeguard_entry e on e.district = s.district and e.safeguard = s.id
                        where e.stage = 'promised' and e.people && :people
                        """)
                .param("people", people.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getLong("id"),
                row.getLong("duty"),
                What.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("measure"),
                row.getBigDecimal("needed"),
                row.getBigDecimal("promised"),
                row.getBigDecimal("committed"),
                row.getBigDecimal("used"));
    }
}
