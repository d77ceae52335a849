package anlan.fact.matching;

import anlan.fact.coverage.Batches;
import anlan.fact.dataset.Mapping;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lists of records that units have, and how each was read last. */
@Component
public class Sources {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Sources(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit's source of that name, made when it is new. */
    public long of(String dataset, long unit, @Nullable String name, String unitName) {
        var called = name == null || name.isBlank() ? unitName : name.strip();
        jdbc.sql("""
                        insert into source (dataset, unit, name) values (:dataset, :unit, :name) on conflict do nothing
                        """)
                .param("dataset", dataset)
                .param("unit", unit)
                .param("name", called)
                .update();
        return jdbc.sql("select id from source where dataset = :dataset and unit = :unit and name = :name")
                .param("dataset", dataset)
                .param("unit", unit)
                .param("name", called)
                .query(Long.class)
                .single();
    }

    public List<String> names(String dataset, List<Long> units) {
        return jdbc.sql("select name from source where dataset = :dataset and unit = any(:units) order by name")
                .param("dataset", dataset)
                .param("units", units.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    public Optional<Mapping> last(long source) {
        return jdbc.sql("select mapping from import_profile where source = :source order by id desc limit 1")
                .param("source", source)
                .query(String.class)
                .optional()
                .map(text -> JSON.readValue(text, Mapping.class));
    }

    public void remember(String dataset, long source, Mapping mapping) {
        jdbc.sql("""
                        insert into import_profile (dataset, source, mapping, kept_at)
                        values (:dataset, :source, :mapping, :now)
                        """)
                .param("dataset", dataset)
                .param("source", source)
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("now", Batches.utc(clock.instant()))
                .update();
    }
}
