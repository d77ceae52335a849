package anlan.fact.figure;

import anlan.ground.succession.AreaUses;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Report forms that ask for areas which end. */
@Component
@Order(30)
class FormAreaUses implements AreaUses {

    private final JdbcClient jdbc;
    private final Words words;

    FormAreaUses(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Use> of(Collection<String> areas, LocalDate day) {
        return jdbc.sql("""
                        select min(u.area) as area, f.name, string_agg(coalesce(k.name, u.area), ' ' order by u.area) as names
                        from figure_form_unit u
                        join figure_form f on f.district = u.district and f.id = u.form
                        left join area_known k on k.district = u.district and k.code = u.area
                        where u.area = any(:areas) and not exists (select from figure_form_end e
                          where e.district = f.district and e.form = f.id)
                        group by f.id, f.name order by f.id
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query((row, n) -> new Use(
                        row.getString("area"),
                        words.say("figure.use-of-area", row.getString("name"), row.getString("names")),
                        "/figures/forms"))
                .list();
    }
}
