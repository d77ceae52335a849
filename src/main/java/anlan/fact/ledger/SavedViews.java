package anlan.fact.ledger;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Searches of the ledger that people keep under a name: their own, and those that others share. What is found follows from who looks. */
@Component
@Transactional(readOnly = true)
class SavedViews {

    /** @param own whether the viewer keeps it, and may remove it */
    record Saved(long id, String name, String path, boolean own, boolean shared) {}

    private record Row(long id, long person, String name, String query, boolean shared) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    SavedViews(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Own ones first. */
    List<Saved> of(Viewer viewer) {
        return jdbc.sql("""
                        select id, person, name, query, shared from problem_view where shared or person = :me
                        order by person <> :me, name limit 100
                        """).param("me", viewer.who().id()).query(Row.class).list().stream()
                .map(r -> new Saved(
                        r.id(),
                        r.name(),
                        r.query().isEmpty() ? "/problems" : "/problems?" + r.query(),
                        r.person() == viewer.who().id(),
                        r.shared()))
                .toList();
    }

    /** @return whether the viewer had none of that name */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(Viewer viewer, String name, String query, boolean shared) {
        return jdbc.sql("""
                                insert into problem_view (person, name, query, shared, made_by, made_at)
                                values (:me, :name, :query, :shared, :by, :at) on conflict do nothing
                                """)
                        .param("me", viewer.who().id())
                        .param("name", name)
                        .param("query", query)
                        .param("shared", shared)
                        .param("by", viewer.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether it was there and the viewer's own */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(Viewer viewer, long id) {
        return jdbc.sql("delete from problem_view where id = :id and person = :me")
                        .param("id", id)
                        .param("me", viewer.who().id())
                        .update()
                == 1;
    }
}
