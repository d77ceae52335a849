package anlan.fact.sweep;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who was in which block and what they found; each once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Visits {

    /** The question sheet that ships. */
    private static final int SHIPPED = 0;

    /** A visit by its submission. */
    record Known(long sweep, long cut, int cell, long person) {

        boolean same(Sweep other, Coverage.Walked block, Viewer viewer) {
            return sweep == other.id()
                    && cut == block.cut()
                    && cell == block.cell()
                    && person == viewer.who().id();
        }
    }

    /** @param problem the finding's entry of the ledger; null when nothing was found */
    record Visit(
            UUID submission,
            int base,
            @Nullable Integer team,
            @Nullable Long problem,
            String words) {}

    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    Visits(JdbcClient jdbc, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Known> find(UUID submission) {
        return jdbc.sql("select sweep, cut, cell, person from sweep_visit where submission = :submission")
                .param("submission", submission)
                .query(Known.class)
                .optional();
    }

    void add(Sweep sweep, Coverage.Walked block, Visit visit, Viewer viewer) {
        jdbc.sql("""
                        insert into sweep_visit (sweep, cut, cell, submission, sheet, sheet_version, base, recorded_at, team, person,
                          made_by, problem, words)
                        values (:sweep, :cut, :cell, :submission, :sheet, 1, :base, :at, :team, :person, :by, :problem, :words)
                        """)
                .param("sweep", sweep.id())
                .param("cut", block.cut())
                .param("cell", block.cell())
                .param("submission", visit.submission())
                .param("sheet", SHIPPED)
                .param("base", visit.base())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("team", visit.team(), Types.INTEGER)
                .param("person", viewer.who().id())
                .param("by", viewer.name())
                .param("problem", visit.problem(), Types.BIGINT)
                .param("words", visit.words())
                .update();
        var after = new HashMap<String, Object>();
        after.put("block", block.number());
        after.put("submission", visit.submission());
        if (visit.problem() != null) {
            after.put("problem", visit.problem());
        }
        audit.did("sweep.walked", "sweeps/" + sweep.id(), null, after, null);
    }
}
