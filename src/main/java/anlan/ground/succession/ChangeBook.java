package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.place.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads changes, and the areas they are held against. */
@Component
@Transactional(readOnly = true)
class ChangeBook {

    private record Row(long change, Change.ChangeLine line) {}

    private static final String CHANGE = """
            select c.id, c.day, c.kind, c.document, c.taken_at, c.taken_by, b.taken_back_at, b.taken_back_by, b.why
            from area_change c left join area_change_back b on b.district = c.district and b.change = c.id
            """;

    private final JdbcClient jdbc;

    ChangeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest day first. */
    List<Change> all() {
        var lines = lines();
        return jdbc.sql(CHANGE + " order by c.day desc, c.id desc")
                .query((row, n) -> change(row, lines))
                .list();
    }

    Optional<Change> find(long id) {
        return all().stream().filter(c -> c.id() == id).findFirst();
    }

    /** Whether another change that stands goes on from what this one made. */
    boolean followed(Change change) {
        return jdbc.sql("""
                        select exists (select from area_change_line l join area_change_standing c on c.district = l.district
                          and c.id = l.change where c.id <> :id and c.day >= :day and l.old in (
                            select o.new from area_change_line o where o.district = l.district and o.change = :id
                            union select o.old from area_change_line o where o.district = l.district and o.change = :id))
                        """)
                .param("id", change.id())
                .param("day", change.day())
                .query(Boolean.class)
                .single();
    }

    Known known() {
        var latest = jdbc.sql("""
                        select distinct on (code) code, name, level, parent, valid_from, valid_to from area_spell
                        order by code, valid_from desc
                        """).query(ChangeBook::area).list();
        return new Known(latest, lastChanges());
    }

    private Map<String, LocalDate> lastChanges() {
        var days = new HashMap<String, LocalDate>();
        jdbc.sql("""
                        select each.code, max(c.day) from area_change_line l
                        join area_change_standing c on c.district = l.district and c.id = l.change
                        cross join lateral (values (l.old), (l.new)) as each (code) group by each.code
                        """).query(row -> {
            days.put(row.getString(1), row.getObject(2, LocalDate.class));
        });
        return days;
    }

    private Map<Long, List<Change.ChangeLine>> lines() {
        return jdbc
                .sql("select change, old, new, old_name, new_name from area_change_line order by change, old, new")
                .query((row, n) -> new Row(
                        row.getLong(1),
                        new Change.ChangeLine(row.getString(2), row.getString(3), row.getString(4), row.getString(5))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::change, Collectors.mapping(Row::line, Collectors.toList())));
    }

    private static Change change(ResultSet row, Map<Long, List<Change.ChangeLine>> lines) throws SQLException {
        var back = row.getObject("taken_back_at", OffsetDateTime.class);
        return new Change(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                Change.Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                row.getString("document"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by"),
                lines.getOrDefault(row.getLong("id"), List.of()),
                back == null
                        ? null
                        : new Change.Back(back.toInstant(), row.getString("taken_back_by"), row.getString("why")));
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                row.getString("code"),
                row.getString("name"),
                Level.of(row.getString("level")).orElseThrow(),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
