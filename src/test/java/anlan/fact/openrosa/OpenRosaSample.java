package anlan.fact.openrosa;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A sweep of the near township that is under way. */
@Component
class OpenRosaSample implements Sample {

    private final JdbcClient jdbc;

    OpenRosaSample(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        long id = jdbc.sql("""
                        insert into sweep (title, first_day, last_day, unit, made_at, made_by, person)
                        values ('样本排查openrosa', current_date, current_date, ?, now(), '', 1) returning id
                        """).params(district.unit()).query(Long.class).single();
        jdbc.sql("insert into sweep_start (sweep, made_at, made_by) values (?, now(), '')")
                .params(id)
                .update();
        return new Kept(Map.of("id", List.of(String.valueOf(id))), List.of(), List.of("样本排查openrosa"), true);
    }
}
