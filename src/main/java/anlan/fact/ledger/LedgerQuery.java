package anlan.fact.ledger;

import anlan.fact.problem.Seen;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for problems among those that the viewer sees; in one of a few orders; page by page. */
@Component
@Transactional(readOnly = true)
class LedgerQuery {

    static final String OPEN =
            "p.state in ('found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed')";

    /** @param next where the next page begins; null at the end */
    record Found<T>(List<T> lines, @Nullable String next) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    LedgerQuery(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Found<LedgerRow> find(Asked asked, Viewer viewer, int limit) {
        var sort = Sort.read(Asked.or(asked.sort())).orElse(Sort.DUE);
        var place = Sort.Place.read(Asked.or(asked.after()));
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        var sql = params(
                jdbc.sql("select p.*, coalesce((select e.level from escalation_now e where e.district = p.district"
                        + " and e.problem = p.problem), 0) as raised from problem_now p where "
                        + conditions(asked, seen)
                        + (place == null ? "" : " and " + sort.behind()) + " order by " + sort.by() + " limit "
                        + (limit + 1)),
                asked,
                seen,
                viewer);
        if (place != null) {
            sql = sql.param("key", place.key()).param("id", place.id());
        }
        var rows = sql.query(LedgerRow.class).list();
        return rows.size() <= limit
                ? new Found<>(rows, null)
                : new Found<>(rows.subList(0, limit), sort.place(rows.get(limit - 1)));
    }

    long count(Asked asked, Viewer viewer) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return params(
                        jdbc.sql("select count(*) from problem_now p where " + conditions(asked, seen)),
                        asked,
                        seen,
                        viewer)
                .query(Long.class)
                .single();
    }

    /** How many are in a state, and how many of them are overdue. */
    record Count(String state, long many, int overdue) {}

    Map<String, Count> counts(Asked asked, Viewer viewer) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return params(
                        jdbc.sql(
                                "select p.state, count(*) as many, count(*) filter (where p.due < :today and p.state <> 'closed')"
                                        + " as overdue from problem_now p where (" + OPEN
                                        + " or p.state = 'closed') and "
                                        + conditions(asked, seen) + " group by p.state"),
                        asked,
                        seen,
                        viewer)
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::state, c -> c));
    }

    private static String conditions(Asked asked, Seen seen) {
        var all = new StringBuilder(seen.condition());
        and(all, asked.q(), "(p.title ilike :like or p.spot ilike :like or p.number like :like)");
        and(all, asked.state(), Asked.or(asked.state()).equals(Asked.OPEN) ? OPEN : "p.state = :state");
        and(all, asked.category(), "p.category = :category");
        and(all, asked.severity(), "p.severity = :severity");
        and(all, asked.source(), "p.source = :source");
        and(all, asked.unit(), "p.unit = :unit");
        and(all, asked.area(), "p.area = any(array(select l.area from area_line l where l.above = :area))");
        and(all, asked.person(), "p.charged = :person");
        and(all, asked.days(), "p.found_on > :since");
        and(all, asked.raised(), "p.problem in (select e.problem from escalation_now e where e.level >= :raised)");
        and(all, asked.overdue(), "p.due < :today and " + OPEN);
        return all.toString();
    }

    private static void and(StringBuilder all, @Nullable String asked, String condition) {
        if (!Asked.or(asked).isEmpty()) {
            all.append(" and ").append(condition);
        }
    }

    private JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Asked asked, Seen seen, Viewer viewer) {
        var me = Asked.or(asked.person()).equals(Asked.ME);
        return seen.into(sql)
                .param("like", "%" + Asked.or(asked.q()).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("state", Asked.or(asked.state()))
                .param("category", Asked.or(asked.category()))
                .param("severity", Asked.or(asked.severity()))
                .param("source", Asked.or(asked.source()))
                .param("unit", Asked.number(asked.unit()))
                .param("area", Asked.or(asked.area()))
                .param("person", me ? viewer.who().id() : Asked.number(asked.person()))
                .param("since", clock.today().minusDays(Math.clamp(Asked.number(asked.days()), 0, 36_500)))
                .param("raised", Asked.number(asked.raised()))
                .param("today", clock.today());
    }
}
