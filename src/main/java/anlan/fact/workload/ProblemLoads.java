package anlan.fact.workload;

import anlan.fact.problem.Problem;
import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.load.Loads;
import anlan.ground.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Problems in the hands of people and units. What is closed waits for its look-back and is in nobody's hands. */
@Component
@Order(20)
@Transactional(readOnly = true)
class ProblemLoads implements Loads {

    private static final String PEOPLE = """
            select case when p.state = 'assigned' then null else p.charged end as person, count(*) as open,
                   count(*) filter (where p.due < :today) as overdue,
                   count(*) filter (where p.due between :today and :soon) as soon
            from problem_now p
            where p.state = any(:open) and (p.state = 'assigned' or p.charged is not null) and %s
            group by 1
            """;

    /** The states in which a problem is in somebody's hands; each group leads to the one that waits longest. */
    private static final String STUCK = """
            select p.unit, p.state, count(*) as overdue, min(p.due) as since,
                   (array_agg(p.problem order by p.due, p.problem))[1] as first,
                   (array_agg(p.title order by p.due, p.problem))[1] as title
            from problem_now p
            where p.state = any(:open) and p.due < :today
            group by p.unit, p.state order by since, overdue desc, p.unit limit 20
            """;

    private final JdbcClient jdbc;
    private final Words words;
    private final OfficeClock clock;

    ProblemLoads(JdbcClient jdbc, Words words, OfficeClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return words.say("workload.name");
    }

    @Override
    public List<Load> people(Reach units, Viewer viewer) {
        if (!viewer.may(Right.PROBLEMS_SEE)) {
            return List.of();
        }
        return jdbc.sql(PEOPLE.formatted(units.holds("p.unit")))
                .param("units", units.ids())
                .param("today", clock.today())
                .param("soon", clock.today().plusDays(7))
                .param("open", open())
                .query(ProblemLoads::load)
                .list();
    }

    @Override
    public List<Stuck> stuck(Viewer viewer) {
        if (!viewer.reach(Right.PROBLEMS_SEE).all()) {
            return List.of();
        }
        return jdbc.sql(STUCK)
                .param("today", clock.today())
                .param("open", open())
                .query(this::standing)
                .list();
    }

    private static Load load(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", Long.class);
        var list = person == null ? "/problems?state=assigned" : "/problems?state=open&person=" + person;
        return new Load(
                person, row.getLong("open"), row.getLong("overdue"), row.getLong("soon"), list, list + "&overdue=1");
    }

    private Stuck standing(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit", Long.class);
        var state = row.getString("state");
        return new Stuck(
                unit,
                words.say("problem.state-" + state),
                row.getLong("overdue"),
                row.getDate("since").toLocalDate(),
                row.getString("title"),
                "/problems/" + row.getLong("first"),
                "/problems?overdue=1&state=" + state + of(unit));
    }

    private static String of(@Nullable Long unit) {
        return unit == null ? "" : "&unit=" + unit;
    }

    private static String[] open() {
        return Arrays.stream(Problem.State.values())
                .filter(s -> s.open() && s != Problem.State.CLOSED)
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
