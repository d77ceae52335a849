package anlan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of every row of a district in every table, except the trail, messages, notes of use and what is everybody's own: whether anything changed. */
@Component
class Fingerprint {

    private final JdbcClient jdbc;

    Fingerprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(Given.World world) {
        return world.inside(() -> {
            var prints = new TreeMap<String, String>();
            for (var table : tables()) {
                if (!table.startsWith("audit_")
                        && !table.startsWith("message")
                        && !Set.of("device", "account", "second_factor", "calendar_feed")
                                .contains(table)) {
                    prints.put(
                            table,
                            String.valueOf(jdbc.sql(
                                            "select md5(coalesce(string_agg(j, '|' order by j), '')) from (select (to_jsonb(t) - '{used_at,used_from,secret_used}'::text[])::text as j from %s t) t"
                                                    .formatted(table))
                                    .query(String.class)
                                    .single()));
                }
            }
            return prints;
        });
    }

    /** Tables of a district that the application may read. */
    private List<String> tables() {
        return jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'district' and not a.attisdropped
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
                          and has_table_privilege(c.oid, 'select')
                        order by 1
                        """).query(String.class).list();
    }
}
