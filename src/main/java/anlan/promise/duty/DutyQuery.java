package anlan.promise.duty;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Like;
import java.sql.Types;
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
     * @param state one of the states, or {@code open}
     * @param person id of whoever has it in hand, or {@code none}
     * @param waiting for the viewer, and for what
     * @param after the last row of the page before: its day and id
     */
    record Asked(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String objective,
            @Nullable String state,
            @Nullable String overdue,
            @Nullable String person,
            @Nullable String waiting,
            @Nullable String after) {

        /** All in which somebody still has to do something. */
        static final String OPEN = "open";

        /** Whoever nobody was charged with. */
        static final String NOBODY = "none";

        boolean any() {
            return has(q) || has(unit) || has(state) || has(overdue) || has(person) || has(waiting);
        }

        boolean open() {
            return Said.or(state).equals(OPEN);
        }

        boolean nobodys() {
            return Said.or(person).equals(NOBODY);
        }

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

    Found find(@Nullable Long campaign, Asked asked, Viewer viewer) {
        var behind = asked.has(asked.after()) ? " and (" + PLACE + ") > :after" : "";
        var rows = ask(campaign, asked, viewer, "d.*", behind + " order by " + PLACE + " limit " + (PAGE + 1))
                .query(Planned::of)
                .list();
        if (rows.size() <= PAGE) {
            return new Found(rows, null);
        }
        var last = rows.get(PAGE - 1);
        return new Found(rows.subList(0, PAGE), "%d_%s_%018d".formatted(last.done() ? 1 : 0, last.due(), last.id()));
    }

    long count(@Nullable Long campaign, Asked asked, Viewer viewer) {
        return ask(campaign, asked, viewer, "count(*)", "").query(Long.class).single();
    }

    /** How many of what is looked for are past their last day. */
    long overdue(@Nullable Long campaign, Asked asked, Viewer viewer) {
        return ask(campaign, asked, viewer, "count(*)", OVERDUE)
                .query(Long.class)
                .single();
    }

    private static final String OPEN = " and d.state in ('given', 'returned', 'working', 'claimed')";

    /** What somebody still has to do comes first, by its last day. */
    private static final String PLACE =
            "case when d.state = 'done' then '1_' else '0_' end || d.due::text || '_' || lpad(d.duty::text, 18, '0')";

    private static final String OVERDUE = " and d.due < :today" + OPEN;

    /** Whoever took it on has it in hand until it is confirmed. */
    static final String IN_HAND = "case when d.state in ('working', 'claimed') then d.charged end";

    private static final String CHARGED = " and " + IN_HAND + " = :person";

    private static final String NOBODYS = " and " + IN_HAND + " is null";

    private JdbcClient.StatementSpec ask(
            @Nullable Long campaign, Asked asked, Viewer viewer, String what, String more) {
        var seen = Seen.of(viewer);
        var which = new StringBuilder(seen.condition());
        if (asked.has(asked.q())) which.append(" and (d.title ilike :like or d.serial::text = :q)");
        if (asked.has(asked.unit())) which.append(" and d.unit = :unit");
        if (asked.has(asked.objective())) which.append(" and d.objective = :objective");
        which.append(
                asked.open()
                        ? OPEN
                        : asked.has(asked.state()) ? " and d.state = :state" : " and d.state <> 'withdrawn'");
        if (asked.has(asked.person())) which.append(asked.nobodys() ? NOBODYS : CHARGED);
        if (asked.has(asked.waiting())) {
            which.append(" and ")
                    .append(Waiting.read(Said.or(asked.waiting()))
                            .map(Waiting::condition)
                            .orElse("false"));
        }
        if (asked.has(asked.overdue())) which.append(OVERDUE);
        var where = campaign == null ? Waiting.OPEN_CAMPAIGN : "d.campaign = :campaign";
        return Waiting.into(
                        seen.into(jdbc.sql(
                                "select " + what + " from duty_now d where " + where + " and " + which + more)),
                        viewer)
                .param("campaign", campaign, Types.BIGINT)
                .param("person", Said.id(asked.person()).orElse(-1L))
                .param("q", Said.or(asked.q()))
                .param("like", Like.within(Said.or(asked.q())))
                .param("unit", Said.id(asked.unit()).orElse(-1L))
                .param("objective", Said.or(asked.objective()))
                .param("state", Said.or(asked.state()))
                .param("after", Said.or(asked.after()))
                .param("today", clock.today());
    }
}
