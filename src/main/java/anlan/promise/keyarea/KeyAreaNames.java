package anlan.promise.keyarea;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Key areas by name, with the area each lies in. */
@Component
public class KeyAreaNames {

    private final Plans plans;
    private final JdbcClient jdbc;

    KeyAreaNames(Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    public List<String> on(Campaign campaign, LocalDate day) {
        return plans.keyAreas(campaign, day).stream().map(k -> name(k.area())).toList();
    }

    /** The area's name after its parent's; below the district itself the parent goes without saying. */
    public String name(String area) {
        return jdbc.sql("""
                        select case when p.level in ('township', 'village') then p.name || ' ' else '' end || a.name
                        from area_known a left join area_known p on p.district = a.district and p.code = a.parent
                        where a.code = :area
                        """).param("area", area).query(String.class).optional().orElse(area);
    }
}
