package anlan.fact.sweep;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The district's sweeps: those of a viewer's units, over their areas, and those they walk in. */
@Component
@Transactional(readOnly = true)
class Sweeps {

    private static final String READ = """
            select s.id, s.title, s.first_day as "from", s.last_day as "to", s.unit,
              case when exists (select from sweep_closing c where c.district = s.district and c.sweep = s.id) then 'closed'
                   when exists (select from sweep_start t where t.district = s.district and t.sweep = s.id) then 'started'
                   else 'planned' end as stage
            from sweep s where
            """;

    private static final String SEEN = """
             or exists (select from sweep_member m where m.district = s.district and m.sweep = s.id and m.person = :me)
             or exists (select from sweep_area a join area_line l on l.district = a.district
                  and ((l.area = a.area and l.above = any(:areas)) or (l.above = a.area and l.area = any(:areas)))
                where a.district = s.district and a.sweep = s.id))
            """;

    private final JdbcClient jdbc;

    Sweeps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sweep> find(long id, Viewer viewer) {
        return ask(viewer, "s.id = :id and ", "")
                .param("id", id)
                .query(Sweep.class)
                .optional();
    }

    /** Those under way first, the latest first. */
    List<Sweep> all(Viewer viewer) {
        return ask(viewer, "", " order by stage = 'closed', \"from\" desc, id desc limit 200")
                .query(Sweep.class)
                .list();
    }

    /** Those under way in which the viewer is in a team. */
    List<Sweep> mine(Viewer viewer) {
        return ask(
                        viewer,
                        "exists (select from sweep_member w where w.district = s.district and w.sweep = s.id and w.person = :me) and ",
                        " order by \"to\", id")
                .query(Sweep.class)
                .list()
                .stream()
                .filter(Sweep::started)
                .toList();
    }

    private JdbcClient.StatementSpec ask(Viewer viewer, String which, String order) {
        var reach = viewer.reach(Right.SWEEPS_SEE);
        return jdbc.sql("select * from (" + READ + which + "(" + reach.holds("s.unit") + SEEN + ") found" + order)
                .param("units", reach.ids())
                .param("areas", viewer.areas(Right.SWEEPS_SEE).toArray(String[]::new))
                .param("me", viewer.who().id());
    }

    /** Whether the viewer steers it. */
    boolean keeps(Sweep sweep, Viewer viewer) {
        return viewer.may(Right.SWEEPS_KEEP) && viewer.reach(Right.SWEEPS_KEEP).has(sweep.unit());
    }

    /** Whether the viewer walks in it: somebody of a team, or whoever steers it. */
    boolean walks(Sweep sweep, Viewer viewer) {
        return viewer.may(Right.SWEEPS_WALK)
                && (keeps(sweep, viewer) || team(sweep, viewer).isPresent());
    }

    /** The first team one is in. */
    Optional<Integer> team(Sweep sweep, Viewer viewer) {
        return jdbc.sql("select team from sweep_member where sweep = :sweep and person = :me order by team limit 1")
                .param("sweep", sweep.id())
                .param("me", viewer.who().id())
                .query(Integer.class)
                .optional();
    }
}
