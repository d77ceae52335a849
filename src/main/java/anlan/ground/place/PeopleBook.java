package anlan.ground.place;

import anlan.ground.clock.OfficeClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down counts of people: a corrected count is a further version. */
@Component
@Transactional
public class PeopleBook {

    /** @param before the counts so far; null where there are none */
    public record Change(People people, @Nullable People before) {}

    public record Key(String area, int year) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    PeopleBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<Key, People> people() {
        var people = new HashMap<Key, People>();
        jdbc.sql("select area, year, resident, floating from area_population")
                .query(People.class)
                .list()
                .forEach(p -> people.put(new Key(p.area(), p.year()), p));
        return people;
    }

    public void people(Collection<Change> changes) {
        for (var change : changes) {
            jdbc.sql("""
                            insert into area_people (area, year, version, resident, floating, recorded_at)
                            select :area, :year, coalesce(max(version), 0) + 1, :resident, :floating, :now
                            from area_people where area = :area and year = :year
                            """)
                    .param("area", change.people().area())
                    .param("year", change.people().year())
                    .param("resident", change.people().resident(), Types.BIGINT)
                    .param("floating", change.people().floating(), Types.BIGINT)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
