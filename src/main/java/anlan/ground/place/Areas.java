package anlan.ground.place;

import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The district's areas: what they are called, what lies below and above, who borders whom, how many people live there. */
@Component
@Transactional(readOnly = true)
public class Areas {

    /** Where a list does not say since when its areas have been, they have been there for all the figures we keep. */
    public static final LocalDate EVER = LocalDate.of(1949, 10, 1);

    private static final String SPELL =
            "select a.code, a.name, a.level, a.parent, a.valid_from, a.valid_to from area_spell a ";
    private static final String ON_THE_DAY = " a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day) ";

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Atlases atlases;

    Areas(JdbcClient jdbc, OfficeClock clock, Atlases atlases) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.atlases = atlases;
    }

    /** The area as it is today, or as it last was. */
    public Optional<Area> find(String code) {
        return jdbc.sql(SPELL + "where a.code = :code and a.valid_from <= :day order by a.valid_from desc limit 1")
                .param("code", code)
                .param("day", clock.today())
                .query(Areas::area)
                .optional();
    }

    /** The district itself; empty until the first list of areas was taken in. */
    public Optional<Area> district() {
        return jdbc.sql(SPELL + "where a.level = 'district' and" + ON_THE_DAY)
                .param("day", clock.today())
                .query(Areas::area)
                .optional();
    }

    /** The areas right below, in order of code. */
    public List<Area> below(String code) {
        return jdbc.sql(SPELL + "where a.parent = :code and" + ON_THE_DAY + "order by a.code")
                .param("code", code)
                .param("day", clock.today())
                .query(Areas::area)
                .list();
    }

    /** The area and all below it, in order of code. */
    public List<Area> within(String code) {
        return within(code, clock.today());
    }

    /** The area and all that lay below it on the day. */
    public List<Area> within(String code, LocalDate day) {
        return jdbc.sql(SPELL + """
                        where exists (select from area_line l
                          where l.district = a.district and l.area = a.code and l.above = :code)
                          and""" + ON_THE_DAY + "order by a.code")
                .param("code", code)
                .param("day", day)
                .query(Areas::area)
                .list();
    }

    /** Codes from the area itself up to the district; empty for an unknown one. */
    public List<String> above(String code) {
        return jdbc
                .sql("select above from area_line where area = :code")
                .param("code", code)
                .query(String.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(AreaCode::levelOf).reversed())
                .toList();
    }

    /** What those on the way down to each area are called today, or were last: the district first, the area itself at the end. */
    public Map<String, List<String>> waysDown(Collection<String> codes) {
        record On(String area, String above, String name) {}
        return jdbc
                .sql("""
                        select l.area, l.above, n.name from area_line l
                        join lateral (select a.name from area_spell a where a.district = l.district and a.code = l.above
                          and a.valid_from <= :day order by a.valid_from desc limit 1) n on true
                        where l.area = any(:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("day", clock.today())
                .query(On.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(on -> AreaCode.levelOf(on.above())))
                .collect(Collectors.groupingBy(On::area, Collectors.mapping(On::name, Collectors.toList())));
    }

    /** Whether the area lies within any of the roots: how an outside code is held against a viewer's scope. */
    public boolean liesWithin(String code, Collection<String> roots) {
        return above(code).stream().anyMatch(roots::contains);
    }

    /** Codes of the areas of the same level that share an edge, the longest edge first. */
    public List<String> neighbours(String code) {
        return jdbc.sql("select other from area_neighbour where area = :code order by metres desc, other")
                .param("code", code)
                .query(String.class)
                .list();
    }

    /** The lowest area at the point (degrees, WGS 84); empty outside all outlines. For many points take a {@link #locator()}. */
    public Optional<String> locate(double lon, double lat) {
        return locator().at(lon, lat);
    }

    /** Finds areas of very many points, by the outlines as they are now. */
    public Locator locator() {
        return new Locator(atlases.now());
    }

    /** Counts of people in the year, or in the nearest year known of each area (of two equally near, the earlier). */
    public Map<String, People> people(Collection<String> areas, int year) {
        var people = new LinkedHashMap<String, People>();
        jdbc.sql("""
                        select distinct on (area) area, year, resident, floating from area_population
                        where area = any(:areas) and resident is not null
                        order by area, abs(year - :year), year
                        """)
                .param("areas", areas.toArray(String[]::new))
                .param("year", year)
                .query(People.class)
                .list()
                .forEach(p -> people.put(p.area(), p));
        return people;
    }

    /** Residents in the year or the nearest one known; an area without any count is absent, not zero. */
    public Map<String, Long> residents(Collection<String> areas, int year) {
        var residents = new HashMap<String, Long>();
        people(areas, year).forEach((area, p) -> {
            if (p.resident() != null) residents.put(area, p.resident());
        });
        return residents;
    }

    /** The year whose counts stand for the asked one; empty while no count is known. */
    public OptionalInt populationYear(int year) {
        var nearest = jdbc.sql("""
                        select year from area_population where resident is not null
                        order by abs(year - :year), year limit 1
                        """).param("year", year).query(Integer.class).optional();
        return nearest.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** All counts of one area, the latest year first. */
    public List<People> peopleByYear(String code) {
        return jdbc.sql(
                        "select area, year, resident, floating from area_population where area = :code order by year desc")
                .param("code", code)
                .query(People.class)
                .list();
    }

    static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                row.getString("code"),
                row.getString("name"),
                Level.of(row.getString("level")).orElseThrow(),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
