package anlan.ground.roster;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A file of units that was sent and not yet taken in. */
@Component
class RosterSample implements Sample {

    private final JdbcClient jdbc;

    RosterSample(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var file = jdbc.sql(
                        "insert into roster_file (name, content) values ('near.csv', convert_to(:list, 'UTF8')) returning id")
                .param("list", "单位代码,单位名称,类型\nnear-pb,近处未建单位,科室\n")
                .query(Long.class)
                .single();
        return new Kept(Map.of("id", List.of(String.valueOf(file))), List.of(), List.of("近处未建单位"), false);
    }
}
