package anlan.fact.export;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A large file of somebody of the near township, ready to be fetched. */
@Component
class ExportSample implements Sample {

    private final JdbcClient jdbc;

    ExportSample(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var id =
                jdbc.sql("""
                        insert into export_task (account, person, unit_name, address, ending, name, language, roots, total, begun_at,
                          made_at, size)
                        values ('PERSON:near', 'near', 'near', 'records', 'csv', 'near-file.csv', 'zh-CN', array[:area], 1, now(), now(), 1)
                        returning id::text
                        """).param("area", district.near()).query(String.class).single();
        return new Kept(Map.of("id", List.of(id)), List.of("/exports/" + id + "/file"), List.of("near-file.csv"), true);
    }
}
