package anlan.promise.duty;

import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.load.Loads;
import anlan.ground.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Duties of open campaigns in the hands of people and units. */
@Component
@Order(10)
@Transactional(readOnly = true)
class DutyLoads implements Loads {

    private static final String OPEN = """
            d.state in ('given', 'returned', 'working', 'claimed')
              and not exists (select from campaign_closing c where c.district = d.district and c.campaign = d.campaign)""";

    private static final String PEOPLE = """
            select %s as person, count(*) as open,
                   count(*) filter (where d.due < :today) as overdue,
                   count(*) filter (where d.due between :today and :soon) as soon
            from duty_now d
            where %s and %s
            group by 1
            """;

    private static final String STUCK = """
            select d.campaign, d.unit, d.state, count(*) as overdue, min(d.due) as since,
                   (array_agg(d.duty order by d.due, d.duty))[1] as first,
                   (array_agg(d.title order by d.due, d.duty))[1] as title
            from duty_now d
            where %s and d.due < :today
            group by d.campaign, d.unit, d.state order by since, overdue desc, d.unit limit 20
            """.formatted(OPEN);

    private final JdbcClient jdbc;
    private final Words words;
    private final OfficeClock clock;

    DutyLoads(JdbcClient jdbc, Words words, OfficeClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return words.say("duty.name");
    }

    @Override
    public List<Load> people(Reach units, Viewer viewer) {
        if (!viewer.may(Right.DUTIES_SEE)) {
            return List.of();
        }
        return jdbc.sql(PEOPLE.formatted(DutyQuery.IN_HAND, units.holds("d.unit"), OPEN))
                .param("units", units.ids())
                .param("today", clock.today())
                .param("soon", clock.today().plusDays(7))
                .query(DutyLoads::load)
                .list();
    }

    @Override
    public List<Stuck> stuck(Viewer viewer) {
        return viewer.reach(Right.DUTIES_SEE).all()
                ? jdbc.sql(STUCK)
                        .param("today", clock.today())
                        .query(this::standing)
                        .list()
                : List.of();
    }

    private static Load load(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", Long.class);
        var list = "/duties?state=open&person=" + (person == null ? DutyQuery.Asked.NOBODY : person);
        return new Load(
                person, row.getLong("open"), row.getLong("overdue"), row.getLong("soon"), list, list + "&overdue=1");
    }

    private Stuck standing(ResultSet row, int number) throws SQLException {
        var list = "/plan/" + row.getLong("campaign") + "/duties";
        return new Stuck(
                row.getLong("unit"),
                words.say("duty.state-" + row.getString("state")),
                row.getLong("overdue"),
                row.getDate("since").toLocalDate(),
                row.getString("title"),
                "/duties/" + row.getLong("first"),
                list + "?overdue=1&state=" + row.getString("state") + "&unit=" + row.getLong("unit"));
    }
}
