package anlan.fact.records;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A record of the near township. */
@Component
class RecordsSample implements Sample {

    private final JdbcClient jdbc;

    RecordsSample(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var id = jdbc.sql("""
                        with s as (insert into source (dataset, unit, name) values ('incident', :unit, 'near-list') returning id),
                        b as (insert into batch (dataset, source, unit, recorded_at, recorded_by)
                          select 'incident', id, :unit, now(), 'near' from s returning id, source)
                        insert into incident (source, source_id, area, kind, major, occurred_on, occurred_month_only,
                          cleared_month_only, cleared, batch, hash)
                        select source, 'NEAR-77', :area, 'theft', false, '2025-07-01', false, false, false, id, 1 from b
                        returning id::text
                        """)
                .param("unit", district.unit())
                .param("area", district.near())
                .query(String.class)
                .single();
        return new Kept(
                Map.of("id", List.of(id)),
                List.of(
                        "/records?area=" + district.near(),
                        "/pivot?area=" + district.near(),
                        "/api/v1/datasets/incident/rows?area=" + district.near(),
                        "/api/v1/pivot?dataset=incident&by=kind&area=" + district.near()),
                List.of("NEAR-77"),
                true);
    }
}
