package anlan.fact.sweep;

import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Visits that were written down elsewhere than on this room's pages. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Trodden {

    /**
     * What others wrote down of a block.
     *
     * @param found whether there was something, the last time
     */
    public record Others(int visits, String by, boolean found) {}

    /**
     * Somebody was there.
     *
     * @param known visits of the block that were known where it was written down
     * @param saidAt by the clock there
     * @param problems entries of the ledger
     */
    public record Visit(
            UUID submission,
            int known,
            @Nullable Instant saidAt,
            long sheet,
            int sheetVersion,
            long person,
            String by,
            @Nullable Integer team,
            List<Long> problems) {}

    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    Trodden(JdbcClient jdbc, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Visits of the block by others than this person. */
    public Others others(long sweep, Walking.Spot spot, long person) {
        return jdbc.sql("""
                        select count(*) as visits, coalesce((array_agg(made_by order by recorded_at desc, id desc))[1], '') as by,
                          coalesce((array_agg(problem is not null order by recorded_at desc, id desc))[1], false) as found
                        from sweep_visit where sweep = :sweep and cut = :cut and cell = :cell and person <> :person
                        """)
                .param("sweep", sweep)
                .param("cut", spot.cut())
                .param("cell", spot.cell())
                .param("person", person)
                .query(Others.class)
                .single();
    }

    /** How many there are of each block, by cut and cell. */
    public Map<String, Integer> visitsOfOthers(long sweep, long person) {
        var visits = new HashMap<String, Integer>();
        jdbc.sql("""
                        select cut || '-' || cell as spot, count(*) as visits from sweep_visit
                        where sweep = ? and person <> ? group by cut, cell
                        """)
                .params(sweep, person)
                .query((row, n) -> visits.put(row.getString("spot"), row.getInt("visits")))
                .list();
        return visits;
    }

    /** Kept once; what comes again under the same submission adds its problems to the visit. */
    public void visited(long sweep, Walking.Spot spot, Visit visit) {
        var known = jdbc.sql("select id from sweep_visit where submission = ?")
                .params(visit.submission())
                .query(Long.class)
                .optional();
        long id = known.orElseGet(() -> first(sweep, spot, visit));
        visit.problems().stream()
                .skip(known.isPresent() ? 0 : 1)
                .forEach(problem -> jdbc.sql("insert into sweep_visit_further (visit, problem) values (?, ?)")
                        .params(id, problem)
                        .update());
        audit.did(
                "sweep.walked",
                "sweeps/" + sweep,
                null,
                Map.of("block", spot.number(), "submission", visit.submission(), "problems", visit.problems()),
                null);
    }

    private long first(long sweep, Walking.Spot spot, Visit visit) {
        var problem = visit.problems().isEmpty() ? null : visit.problems().getFirst();
        return jdbc.sql("""
                        insert into sweep_visit (sweep, cut, cell, submission, sheet, sheet_version, base, said_at, recorded_at, team,
                          person, made_by, problem, words)
                        values (:sweep, :cut, :cell, :submission, :sheet, :version, :base, :said, :at, :team, :person, :by, :problem, '')
                        returning id
                        """)
                .param("sweep", sweep)
                .param("cut", spot.cut())
                .param("cell", spot.cell())
                .param("submission", visit.submission())
                .param("sheet", visit.sheet())
                .param("version", visit.sheetVersion())
                .param("base", visit.known())
                .param("said", visit.saidAt() == null ? null : visit.saidAt().atOffset(ZoneOffset.UTC))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("team", visit.team(), Types.INTEGER)
                .param("person", visit.person())
                .param("by", visit.by())
                .param("problem", problem, Types.BIGINT)
                .query(Long.class)
                .single();
    }
}
