package anlan.ground.register;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A series of the near township with a number taken in it. */
@Component
class RegisterSample implements Sample {

    private final JdbcClient jdbc;

    RegisterSample(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var series = jdbc.sql("""
                        insert into register_series (unit, word, kind, made_at) values (?, '近街办', '通知', now()) returning id
                        """).params(district.unit()).query(Long.class).single();
        var number = jdbc.sql("""
                        insert into register_number (series, year, number, title, taken_on, taken_at, taken_by)
                        values (?, 2026, 1, '近处来文样本', date '2026-03-05', now(), 'lin') returning id
                        """).params(series).query(Long.class).single();
        return new Kept(
                Map.of("id", List.of(String.valueOf(series)), "number", List.of(String.valueOf(number))),
                List.of("/register?series=" + series),
                List.of("近处来文样本", "近街办"),
                true);
    }
}
