package anlan.ground.token;

import anlan.Filled;
import anlan.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A token of a system of the near unit. */
@Component
class TokenSample implements Sample {

    private final Tokens tokens;
    private final JdbcClient jdbc;

    TokenSample(Tokens tokens, JdbcClient jdbc) {
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var unit = jdbc.sql("select id from unit where code = 'near'")
                .query(Long.class)
                .single();
        tokens.make("近处系统", unit, List.of(TokenScope.READ), List.of(), Duration.ofDays(30));
        var id = jdbc.sql("select max(id)::text from token").query(String.class).single();
        return new Kept(Map.of("id", List.of(id)), List.of(), List.of("近处系统"), false);
    }
}
