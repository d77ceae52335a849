package anlan.ground.extent;

import anlan.ground.clock.OfficeClock;
import anlan.ground.succession.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of areas, and of what they consist: so that what is compared is of one extent. */
@Component
@Transactional(readOnly = true)
public class Successions {

    private static final String STOOD = "taken_at <= :at and (taken_back_at is null or taken_back_at > :at)";

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Successions(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of which areas the area, as it is on the day, consists on which days. */
    public Composition composition(String area, LocalDate day) {
        return all().of(area, day);
    }

    /** As known now: read once for many areas. {@link Compositions#NONE} where nothing ever changed. */
    public Compositions all() {
        return all(clock.instant());
    }

    /** As known at the instant. */
    public Compositions all(Instant asOf) {
        var at = asOf.atOffset(ZoneOffset.UTC);
        var parts = jdbc.sql("select change, day, area, before, sign, ended from area_part_told where " + STOOD)
                .param("at", at)
                .query(Part.class)
                .list();
        return parts.isEmpty() ? Compositions.NONE : new Compositions(List.copyOf(parts), ended(at));
    }

    /** The counts of people in the areas, which a year's change of extent is held against. */
    public Inhabitants inhabitants(Compositions compositions, Collection<String> areas) {
        var counts = new HashMap<String, TreeMap<Integer, Long>>();
        if (!compositions.none())
            jdbc.sql(
                            "select area, year, resident from area_population where area = any(:areas) and resident is not null")
                    .param("areas", areas.toArray(String[]::new))
                    .query(row -> {
                        counts.computeIfAbsent(row.getString(1), a -> new TreeMap<>())
                                .put(row.getInt(2), row.getLong(3));
                    });
        return new Inhabitants(compositions, counts);
    }

    /** For data that comes in with codes of another time. */
    public Placing placing() {
        return new Placing(jdbc.sql("""
                        select old, new as fresh, day, old = new as stays from area_line_told
                        where taken_back_at is null order by day, change, old, new
                        """).query(Placing.Followed.class).list());
    }

    private Map<String, LocalDate> ended(OffsetDateTime at) {
        var ended = new HashMap<String, LocalDate>();
        jdbc.sql("select l.old, min(l.day) from area_line_told l where " + STOOD + """
                         and not exists (select from area_line_told s where s.district = l.district
                          and s.change = l.change and s.old = l.old and s.new = l.old)
                        group by l.old
                        """)
                .param("at", at)
                .query(row -> {
                    ended.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return ended;
    }
}
