package anlan.fact.helping;

import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which areas a problem touches beside its main one, in which alone it counts. */
@Component
@Transactional(readOnly = true)
public class Touched {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final OfficeClock clock;

    Touched(JdbcClient jdbc, Areas areas, OfficeClock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.clock = clock;
    }

    /** Their codes. */
    List<String> codes(long problem) {
        return jdbc.sql("select areas from problem_areas where problem = :problem order by version desc limit 1")
                .param("problem", problem)
                .query((row, n) -> Arrays.asList((String[]) row.getArray(1).getArray()))
                .optional()
                .orElse(List.of());
    }

    public List<String> names(long problem) {
        return codes(problem).stream()
                .map(areas::find)
                .flatMap(Optional::stream)
                .map(Area::name)
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void set(long problem, List<String> codes, String why, String by) {
        jdbc.sql("""
                        insert into problem_areas (problem, version, areas, why, made_by, made_at)
                        select :problem, coalesce(max(version), 0) + 1, :areas, :why, :by, :at from problem_areas where problem = :problem
                        """)
                .param("problem", problem)
                .param("areas", codes.toArray(String[]::new))
                .param("why", why)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
