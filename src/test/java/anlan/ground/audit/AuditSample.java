package anlan.ground.audit;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An entry about the near unit. */
@Component
class AuditSample implements Sample {

    private final Audit audit;
    private final JdbcClient jdbc;

    AuditSample(Audit audit, JdbcClient jdbc) {
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        audit.did("staff.unit-changed", "unit/near", null, Map.of("name", "近处改名"), "近处理由");
        var entry = jdbc.sql("select max(id)::text from audit_entry where why = '近处理由'")
                .query(String.class)
                .single();
        return new Kept(Map.of("id", List.of(entry)), List.of(), List.of("近处改名", "近处理由"), true);
    }
}
