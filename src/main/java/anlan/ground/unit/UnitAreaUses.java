package anlan.ground.unit;

import anlan.ground.succession.AreaUses;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units that answer for areas which end. */
@Component
@Order(10)
class UnitAreaUses implements AreaUses {

    private final JdbcClient jdbc;
    private final Words words;

    UnitAreaUses(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Use> of(Collection<String> areas, LocalDate day) {
        return jdbc.sql("""
                        select a.area, coalesce(k.name, a.area) as area_name, u.id, u.name from unit_area a
                        join unit u on u.district = a.district and u.id = a.unit
                        left join area_known k on k.district = a.district and k.code = a.area
                        where a.area = any(:areas) and (u.ended_on is null or u.ended_on > :day) order by a.area, u.id
                        """)
                .param("areas", areas.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> new Use(
                        row.getString("area"),
                        words.say("unit.use-of-area", row.getString("name"), row.getString("area_name")),
                        "/units/" + row.getLong("id") + "/edit"))
                .list();
    }
}
