package anlan.fact.ledger;

import anlan.fact.problem.Seen;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Like;
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
                        + " and e.problem = p.problem), 0) as raised, exists (select from listing_open g where g.district = p.district"
                        + " and g.problem = p.problem) as listed from problem_now p where "
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

    /** How many fit, or {@code most} where it is that many or more. */
    long countUpTo(Asked asked, Viewer viewer, int most) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return params(
                        jdbc.sql("select count(*) from (select from problem_now p where " + conditions(asked, seen)
                                + " limit " + most + ") as few"),
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

    /** Open ones by unit and age: how long each has been in its state. */
    record Aged(@Nullable Long unit, String age, long many) {}

    List<Aged> ages(Asked asked, Viewer viewer) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return params(
                        jdbc.sql(
                                "select p.unit, case when p.since >= :today - 7 then '0-7' when p.since >= :today - 30 then '8-30'"
                                        + " when p.since >= :today - 90 then '31-90' else '91-' end as age, count(*) as many"
                                        + " from problem_now p where " + OPEN + " and " + conditions(asked, seen)
                                        + " group by 1, 2"),
                        asked,
                        seen,
                        viewer)
                .query(Aged.class)
                .list();
    }

    static String conditions(Asked asked, Seen seen) {
        var all = new StringBuilder(seen.condition());
        and(all, asked.q(), "(p.title ilike :like or p.spot ilike :like or p.number like :like)");
        and(all, asked.state(), Asked.or(asked.state()).equals(Asked.OPEN) ? OPEN : "p.state = :state");
        and(all, asked.category(), "p.category = :category");
        and(all, asked.severity(), "p.severity = :severity");
        and(all, asked.source(), "p.source = :source");
        and(
                all,
                asked.unit(),
                Asked.number(asked.unit()) > 0
                        ? "p.unit = :unit"
                        : "p.unit = any(array(select u.id from unit u where u.name like :named limit 200))");
        and(all, asked.area(), "p.area = any(array(select l.area from area_line l where l.above = :area))");
        and(all, asked.person(), "p.charged = :person");
        and(all, asked.days(), "p.found_on > :since");
        and(all, asked.listed(), "p.problem in (select g.problem from listing_open g where g.problem is not null)");
        and(all, asked.raised(), "p.problem in (select e.problem from escalation_now e where e.level >= :raised)");
        and(all, asked.waiting(), Waiting.condition(Asked.or(asked.waiting())));
        and(all, asked.age(), "p.since between :oldest and :youngest");
        and(all, asked.overdue(), "p.due < :today and " + OPEN);
        return all.toString();
    }

    private static void and(StringBuilder all, @Nullable String asked, String condition) {
        if (!Asked.or(asked).isEmpty()) {
            all.append(" and ").append(condition);
        }
    }

    JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Asked asked, Seen seen, Viewer viewer) {
        var me = Asked.or(asked.person()).equals(Asked.ME);
        return Waiting.into(seen.into(sql), viewer)
                .param("like", Like.within(Asked.or(asked.q())))
                .param("state", Asked.or(asked.state()))
                .param("category", Asked.or(asked.category()))
                .param("severity", Asked.or(asked.severity()))
                .param("source", Asked.or(asked.source()))
                .param("unit", Asked.number(asked.unit()))
                .param("named", Like.within(Asked.or(asked.unit())))
                .param("area", Asked.or(asked.area()))
                .param("person", me ? viewer.who().id() : Asked.number(asked.person()))
                .param("since", clock.today().minusDays(Math.clamp(Asked.number(asked.days()), 0, 36_500)))
                .param("raised", Asked.number(asked.raised()))
                .param(
                        "oldest",
                        clock.today().minusDays(Age.of(Asked.or(asked.age())).to()))
                .param(
                        "youngest",
                        clock.today().minusDays(Age.of(Asked.or(asked.age())).from()))
                .param("today", clock.today());
    }
}
