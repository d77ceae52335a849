package anlan.fact.sweep;

import anlan.fact.sheet.Sheet;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a sweep is planned, started and closed; rows are added and stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SweepBook {

    /**
     * @param cuts by area
     * @param sheet null for the form that ships
     */
    record Plan(
            String title,
            LocalDate from,
            LocalDate to,
            Map<String, Long> cuts,
            @Nullable Sheet sheet) {

        Plan(String title, LocalDate from, LocalDate to, Map<String, Long> cuts) {
            this(title, from, to, cuts, null);
        }
    }

    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    SweepBook(JdbcClient jdbc, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody else steers or walks it until the transaction ends. */
    void takeTurn(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", District.current() + " sweep " + what)
                .query((row, n) -> true)
                .list();
    }

    long plan(Plan plan, long unit, Viewer viewer) {
        long id = jdbc.sql("""
                        insert into sweep (title, first_day, last_day, unit, sheet, sheet_version, made_at, made_by, person)
                        values (:title, :from, :to, :unit, :sheet, :version, :at, :by, :person) returning id
                        """)
                .param("title", plan.title())
                .param("from", plan.from())
                .param("to", plan.to())
                .param("unit", unit)
                .param(
                        "sheet",
                        plan.sheet() == null ? Sheet.SHIPPED : plan.sheet().id())
                .param("version", plan.sheet() == null ? 1 : plan.sheet().version())
                .param("at", at())
                .param("by", viewer.name())
                .param("person", viewer.who().id())
                .query(Long.class)
                .single();
        plan.cuts()
                .forEach((area, cut) -> jdbc.sql("insert into sweep_area (sweep, area, cut) values (?, ?, ?)")
                        .params(id, area, cut)
                        .update());
        var after = new TreeMap<String, Object>(Map.of(
                "title",
                plan.title(),
                "from",
                plan.from(),
                "to",
                plan.to(),
                "areas",
                plan.cuts().keySet()));
        if (plan.sheet() != null) {
            after.put("sheet", plan.sheet().id() + "." + plan.sheet().version());
        }
        audit.did("sweep.planned", "sweeps/" + id, null, after, null);
        return id;
    }

    void start(Sweep sweep, Viewer viewer) {
        jdbc.sql("insert into sweep_start (sweep, made_at, made_by) values (?, ?, ?)")
                .params(sweep.id(), at(), viewer.name())
                .update();
        audit.did("sweep.started", "sweeps/" + sweep.id(), null, null, null);
    }

    void close(Sweep sweep, long left, String words, Viewer viewer) {
        jdbc.sql("insert into sweep_closing (sweep, made_at, made_by, left_over, words) values (?, ?, ?, ?, ?)")
                .params(sweep.id(), at(), viewer.name(), left, words)
                .update();
        audit.did("sweep.closed", "sweeps/" + sweep.id(), null, Map.of("left", left), words.isEmpty() ? null : words);
    }

    /** @param people names by id */
    void team(Sweep sweep, String name, Map<Long, String> people, Viewer viewer) {
        int team = jdbc.sql("""
                        insert into sweep_team (sweep, team, name, made_at, made_by)
                        select :sweep, 1 + coalesce(max(team), 0), :name, :at, :by from sweep_team where sweep = :sweep
                        returning team
                        """)
                .param("sweep", sweep.id())
                .param("name", name)
                .param("at", at())
                .param("by", viewer.name())
                .query(Integer.class)
                .single();
        people.forEach(
                (id, called) -> jdbc.sql("insert into sweep_member (sweep, team, person, name) values (?, ?, ?, ?)")
                        .params(sweep.id(), team, id, called)
                        .update());
        audit.did("sweep.teamed", "sweeps/" + sweep.id(), null, Map.of("team", name, "people", people), null);
    }

    void share(Sweep sweep, int team, List<Coverage.Walked> blocks, Viewer viewer) {
        for (var block : blocks) {
            jdbc.sql("""
                            insert into sweep_share (sweep, cut, cell, version, team, made_at, made_by)
                            select :sweep, :cut, :cell, 1 + coalesce(max(version), 0), :team, :at, :by
                            from sweep_share where sweep = :sweep and cut = :cut and cell = :cell
                            """)
                    .param("sweep", sweep.id())
                    .param("cut", block.cut())
                    .param("cell", block.cell())
                    .param("team", team)
                    .param("at", at())
                    .param("by", viewer.name())
                    .update();
        }
        audit.did(
                "sweep.shared",
                "sweeps/" + sweep.id(),
                null,
                Map.of(
                        "team",
                        team,
                        "blocks",
                        blocks.stream().map(Coverage.Walked::number).toList()),
                null);
    }

    private OffsetDateTime at() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
