package anlan.promise.plan;

import anlan.ground.succession.AreaUses;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Targets and key areas of areas which end, until those that follow have targets of their own, or the key area is ended. */
@Component
@Order(20)
class PlanAreaUses implements AreaUses {

    private final JdbcClient jdbc;
    private final Words words;

    PlanAreaUses(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Use> of(Collection<String> areas, LocalDate day) {
        return Stream.concat(targets(areas).stream(), keyAreas(areas, day).stream())
                .toList();
    }

    private List<Use> targets(Collection<String> areas) {
        return jdbc.sql("""
                        select t.area, coalesce(k.name, t.area) as name, t.campaign, count(*) as n from target_now t
                        left join area_known k on k.district = t.district and k.code = t.area
                        where t.area = any(:areas) and t.value is not null and not exists (select from area_followed f
                          join target_now n on n.district = f.district and n.area = f.new and n.value is not null
                          where f.district = t.district and f.old = t.area and n.campaign = t.campaign)
                        group by t.area, k.name, t.campaign order by t.area, t.campaign
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query((row, n) -> new Use(
                        row.getString("area"),
                        words.say("plan.target-of-area", row.getString("name"), row.getLong("n")),
                        "/plan/" + row.getLong("campaign") + "/targets"))
                .list();
    }

    private List<Use> keyAreas(Collection<String> areas, LocalDate day) {
        return jdbc.sql("""
                        select a.area, coalesce(k.name, a.area) as name, a.campaign from key_area a
                        left join area_known k on k.district = a.district and k.code = a.area
                        where a.area = any(:areas) and (a.to_on is null or a.to_on >= :day)
                          and not exists (select from key_area_end e where e.district = a.district and e.key_area = a.id)
                        order by a.area, a.id
                        """)
                .param("areas", areas.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> new Use(
                        row.getString("area"),
                        words.say("plan.key-area-of-area", row.getString("name")),
                        "/plan/" + row.getLong("campaign") + "/key-areas"))
                .list();
    }
}
