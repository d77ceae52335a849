package anlan.ground.place;

import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is counted about many areas at once: the people in them, the areas below them. */
@Component
@Transactional(readOnly = true)
class Tallies {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Tallies(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, List<People>> people(List<Area> areas) {
        return jdbc
                .sql("""
                        select area, year, resident, floating from area_population
                        where area = any(:areas) order by area, year
                        """)
                .param("areas", areas.stream().map(Area::code).toArray(String[]::new))
                .query(People.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(People::area));
    }

    /** How many areas lie below each of them, at any depth. */
    Map<String, Long> below(List<Area> areas) {
        return jdbc
                .sql("""
                        select l.above as area, count(*) as n from area_line l
                        join area_spell a on a.district = l.district and a.code = l.area
                        where l.above = any(:areas) and l.area <> l.above
                          and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                        group by l.above
                        """)
                .param("areas", areas.stream().map(Area::code).toArray(String[]::new))
                .param("day", clock.today())
                .query((row, n) -> Map.entry(row.getString("area"), row.getLong("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
