package anlan.fact.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a record came to be what it is. */
@Component
class Versions {

    private static final String ALL = Rows.COLUMNS + """
            where i.id = :id and exists (
              select from incident_known n join area_line l on l.district = n.district and l.area = n.area
              where n.district = i.district and n.id = i.id and n.current and l.above = any(:roots))
            order by i.version desc
            """;

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; empty when the present one lies outside what the viewer may see. */
    List<Version> of(long id, List<String> roots) {
        return jdbc.sql(ALL)
                .param("id", id)
                .param("roots", roots.toArray(String[]::new))
                .query((row, n) -> new Version(
                        Rows.incident(row),
                        by(row.getString("unit_name"), row.getString("recorded_by")),
                        row.getString("why"),
                        row.getString("file_name"),
                        row.getObject("import", Long.class),
                        row.getBoolean("withdrawn")))
                .list();
    }

    private static String by(@Nullable String unit, String person) {
        return unit == null ? person : unit + " " + person;
    }
}
