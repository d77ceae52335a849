package anlan.promise.duty;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Like;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for duties of a campaign: by words, unit, objective, state, whether they are overdue; the first due first, page by page. */
@Component
@Transactional(readOnly = true)
class DutyQuery {

    private static final int PAGE = 100;

    /**
     * What one looks for, as it stands in the address.
     *
     * @param after the last row of the page before: its day and id
     */
    record Asked(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String objective,
            @Nullable String state,
            @Nullable String overdue,
            @Nullable String after) {

        boolean has(@Nullable String field) {
            return !Said.or(field).isEmpty();
        }
    }

    /** @param next where the next page begins; null at the end */
    record Found(List<Planned> lines, @Nullable String next) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    DutyQuery(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Found find(long campaign, Asked asked, Viewer viewer) {
        var behind =
                asked.has(asked.after()) ? " and (d.due::text || '_' || lpad(d.duty::text, 18, '0')) > :after" : "";
        var rows = ask(campaign, asked, viewer, "d.*", behind + " order by d.due, d.duty limit " + (PAGE + 1))
                .query(Planned::of)
                .list();
        if (rows.size() <= PAGE) {
            return new Found(rows, null);
        }
        var last = rows.get(PAGE - 1);
        return new Found(rows.subList(0, PAGE), last.due() + "_%018d".formatted(last.id()));
    }

    long count(long campaign, Asked asked, Viewer viewer) {
        return ask(campaign, asked, viewer, "count(*)", "").query(Long.class).single();
    }

    /** How many of what is looked for are past their last day. */
    long overdue(long campaign, Asked asked, Viewer viewer) {
        return ask(campaign, asked, viewer, "count(*)", OVERDUE)
                .query(Long.class)
                .single();
    }

    private static final String OVERDUE =
            " and d.due < :today and d.state in ('given', 'returned', 'working', 'claimed')";

    private JdbcClient.StatementSpec ask(long campaign, Asked asked, Viewer viewer, String what, String more) {
        var seen = Seen.of(viewer);
        var which = new StringBuilder(seen.condition());
        if (asked.has(asked.q())) which.append(" and (d.title ilike :like or d.serial::text = :q)");
        if (asked.has(asked.unit())) which.append(" and d.unit = :unit");
        if (asked.has(asked.objective())) which.append(" and d.objective = :objective");
        which.append(asked.has(asked.state()) ? " and d.state = :state" : " and d.state <> 'withdrawn'");
        if (asked.has(asked.overdue())) which.append(OVERDUE);
        return seen.into(jdbc.sql(
                        "select " + what + " from duty_now d where d.campaign = :campaign and " + which + more))
                .param("campaign", campaign)
                .param("q", Said.or(asked.q()))
                .param("like", Like.within(Said.or(asked.q())))
                .param("unit", Said.id(asked.unit()).orElse(-1L))
                .param("objective", Said.or(asked.objective()))
                .param("state", Said.or(asked.state()))
                .param("after", Said.or(asked.after()))
                .param("today", clock.today());
    }
}
