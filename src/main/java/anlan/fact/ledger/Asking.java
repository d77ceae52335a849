package anlan.fact.ledger;

import anlan.fact.problem.Seen;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Like;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question to the problems that are looked for, among those that the viewer sees. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Asking {

    private final JdbcClient jdbc;
    private final Sayings sayings;
    private final OfficeClock clock;

    Asking(JdbcClient jdbc, Sayings sayings, OfficeClock clock) {
        this.jdbc = jdbc;
        this.sayings = sayings;
        this.clock = clock;
    }

    /**
     * Problems are called {@code p}; {@code :today} is known.
     *
     * @param what up to where the problems are named
     * @param how behind their conditions
     */
    JdbcClient.StatementSpec ask(String what, String how, Asked asked, Viewer viewer) {
        return ask(what, how, asked, said(asked), viewer);
    }

    /** To be asked with more than once. */
    Saying said(Asked asked) {
        return sayings.of(asked);
    }

    JdbcClient.StatementSpec ask(String what, String how, Asked asked, Saying said, Viewer viewer) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return params(
                jdbc.sql(what + " from problem_now p where " + conditions(asked, seen, said) + how),
                asked,
                seen,
                said,
                viewer);
    }

    private static String conditions(Asked asked, Seen seen, Saying said) {
        var all = new StringBuilder(seen.condition());
        and(all, asked.q(), said.condition());
        and(all, asked.state(), Asked.or(asked.state()).equals(Asked.OPEN) ? LedgerQuery.OPEN : "p.state = :state");
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
        and(all, asked.overdue(), "p.due < :today and " + LedgerQuery.OPEN);
        return all.toString();
    }

    private static void and(StringBuilder all, @Nullable String asked, String condition) {
        if (!Asked.or(asked).isEmpty()) {
            all.append(" and ").append(condition);
        }
    }

    private JdbcClient.StatementSpec params(
            JdbcClient.StatementSpec sql, Asked asked, Seen seen, Saying said, Viewer viewer) {
        var me = Asked.or(asked.person()).equals(Asked.ME);
        return Waiting.into(said.into(seen.into(sql)), viewer)
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
