package anlan.ground.succession;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Spells;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes changes down: taken whole, or taken back as if they had never been. */
@Component
@Transactional
class Changes {

    private final JdbcClient jdbc;
    private final Spells spells;
    private final OfficeClock clock;

    Changes(JdbcClient jdbc, Spells spells, OfficeClock clock) {
        this.jdbc = jdbc;
        this.spells = spells;
        this.clock = clock;
    }

    /** One change at a time: what was checked must still hold when it is written. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('area_change ' || current_setting('anlan.district')))")
                .query(row -> {});
    }

    long take(LocalDate day, String document, List<Move> moves, Viewer viewer) {
        long id = jdbc.sql("""
                        insert into area_change (day, kind, document, taken_at, taken_by)
                        values (:day, :kind, :document, :now, :by) returning id
                        """)
                .param("day", day)
                .param("kind", Change.Kind.of(moves).code())
                .param("document", document)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .query(Long.class)
                .single();
        moves.forEach(move -> line(id, move));
        Parts.of(id, day, moves).forEach(this::part);
        spells(id, day, moves);
        return id;
    }

    private void line(long change, Move move) {
        jdbc.sql("insert into area_change_line (change, old, new, old_name, new_name) values (?, ?, ?, ?, ?)")
                .params(change, move.old().code(), move.after(), move.old().name(), move.name())
                .update();
    }

    private void part(Part part) {
        jdbc.sql("insert into area_part (change, area, before, sign, ended) values (?, ?, ?, ?, ?)")
                .params(part.change(), part.area(), part.before(), part.sign(), part.ended())
                .update();
    }

    /** Under a code and name that stay, the spell goes on. */
    private void spells(long change, LocalDate day, List<Move> moves) {
        var going = new HashSet<String>();
        moves.stream().filter(m -> m.stays() && m.name().equals(m.old().name())).forEach(m -> going.add(m.after()));
        var ended = new HashSet<String>();
        var begun = new HashSet<String>();
        for (var move : moves) {
            String old = move.old().code();
            if (!going.contains(old) && ended.add(old)) spells.end(old, day.minusDays(1));
        }
        for (var move : moves)
            if (!going.contains(move.after()) && begun.add(move.after()))
                spells.begin(move.code(), move.name(), day, change);
    }

    void takeBack(Change change, String why, Viewer viewer) {
        jdbc.sql("insert into area_change_back (change, taken_back_at, taken_back_by, why) values (?, ?, ?, ?)")
                .params(change.id(), clock.instant().atOffset(ZoneOffset.UTC), viewer.name(), why)
                .update();
        begun(change.id()).forEach(spells::withdraw);
        var ended = jdbc.sql("""
                        select distinct l.old from area_change_line l join area_spell s on s.district = l.district and s.code = l.old
                        where l.change = :change and s.valid_to = :last
                        """)
                .param("change", change.id())
                .param("last", change.day().minusDays(1))
                .query(String.class)
                .list();
        ended.forEach(spells::goOn);
    }

    private List<String> begun(long change) {
        return jdbc.sql("""
                        select distinct a.code from area a join area_spell s on s.district = a.district and s.code = a.code
                          and s.valid_from = a.valid_from where a.change = :change
                        """).param("change", change).query(String.class).list();
    }
}
