package anlan.fact.pivot;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which years there are counts, so that no more is read than there is. */
@Component
class CountedYears {

    /** The last before the first when there are none. */
    record Years(int first, int last) {}

    private final JdbcClient jdbc;

    CountedYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years in which the areas, or any below them, have counts, now or at any time. */
    Years of(List<String> areas) {
        return jdbc.sql("""
                        select coalesce(-max(c.span), 1) as first, coalesce(-min(c.span), 0) as last
                        from incident_counts c where c.span < 0 and c.area = any(:areas)
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query(Years.class)
                .single();
    }
}
