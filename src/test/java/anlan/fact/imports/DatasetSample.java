package anlan.fact.imports;

import anlan.Filled;
import anlan.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A file of the near unit on its way in, and a month of it that nobody has spoken for. */
@Component
class DatasetSample implements Sample {

    private final Imports imports;
    private final JdbcClient jdbc;

    DatasetSample(Imports imports, JdbcClient jdbc) {
        this.imports = imports;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var sending = new Imports.Sending("incident", "近处台账", "near.csv", file(), null, false, null, null, true);
        var id = imports.receive(sending, district.keeper());
        var question = jdbc.sql("""
                        with b as (insert into batch (dataset, unit, import, recorded_at, recorded_by)
                          values ('incident', :unit, :import, now(), 'near') returning id)
                        insert into coverage_question (batch, area, asks, from_month, to_month)
                        select id, :area, 'no-rows', 24306, 24306 from b returning id::text
                        """)
                .param("unit", district.unit())
                .param("import", id)
                .param("area", district.near())
                .query(String.class)
                .single();
        return new Kept(Map.of("id", List.of(String.valueOf(id), question)), List.of(), List.of("near.csv"), true);
    }

    private static Path file() {
        try {
            return Files.writeString(Files.createTempFile("near", ".csv"), "source_id,area,kind,occurred_on\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
