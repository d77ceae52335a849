package anlan.ground.place;

import anlan.ground.clock.OfficeClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down outlines, and who borders whom by them. */
@Component
@Transactional
public class OutlineBook {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Atlases atlases;

    OutlineBook(JdbcClient jdbc, OfficeClock clock, Atlases atlases) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.atlases = atlases;
    }

    /** @param drawn GeoJSON geometries by area */
    public void outlines(Map<String, String> drawn) {
        drawn.forEach((area, outline) -> jdbc.sql("""
                        insert into area_outline (area, version, outline, recorded_at)
                        select :area, coalesce(max(version), 0) + 1, :outline, :now from area_outline where area = :area
                        """)
                .param("area", area)
                .param("outline", outline)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        if (!drawn.isEmpty()) neighbours(atlases.now().neighbours());
    }

    private void neighbours(List<Neighbours> pairs) {
        jdbc.sql("delete from area_neighbour").update();
        jdbc.sql("""
                        insert into area_neighbour (area, other, metres)
                        with pair as (select * from unnest(:ones, :others, :metres) as p (one, other, metres))
                        select one, other, metres from pair union all select other, one, metres from pair
                        """)
                .param("ones", pairs.stream().map(Neighbours::one).toArray(String[]::new))
                .param("others", pairs.stream().map(Neighbours::other).toArray(String[]::new))
                .param("metres", pairs.stream().map(Neighbours::metres).toArray(Long[]::new))
                .update();
    }
}
