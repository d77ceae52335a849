package anlan.fact.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What ledgers kept elsewhere say of problems beyond what a problem has: kept as it came, shown with it and put out again. */
@Component
@Transactional(readOnly = true)
public class Transcripts {

    private static final String OTHERS = """
            select r.problem, t.head[o.at + 1] as name, r.cells[o.at + 1] as text
            from transcript_row r
            join transcript_commit c on c.district = r.district and c.transcript = r.transcript
            join transcript t on t.district = r.district and t.id = r.transcript
            cross join lateral unnest(c.others) with ordinality as o (at, place)
            where r.problem = any(:problems) and r.cells[o.at + 1] <> ''
            order by r.problem, o.place
            """;

    private record Cell(long problem, String name, String text) {}

    private final JdbcClient jdbc;

    Transcripts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the heads of their columns, in the ledger's order; empty for what was written down here. */
    public Map<String, String> others(long problem) {
        return others(List.of(problem)).getOrDefault(problem, Map.of());
    }

    /** Of many problems at once. */
    public Map<Long, Map<String, String>> others(Collection<Long> problems) {
        var others = new HashMap<Long, Map<String, String>>();
        jdbc.sql(OTHERS)
                .param("problems", problems.toArray(Long[]::new))
                .query(Cell.class)
                .list()
                .forEach(c -> others.computeIfAbsent(c.problem(), p -> new LinkedHashMap<>())
                        .put(c.name(), c.text()));
        return others;
    }

    /** All heads of such columns, in the order in which they first came. */
    public List<String> heads() {
        return new ArrayList<>(
                new java.util.LinkedHashSet<>(jdbc.sql("""
                        select t.head[o.at + 1] from transcript_commit c
                        join transcript t on t.district = c.district and t.id = c.transcript
                        cross join lateral unnest(c.others) with ordinality as o (at, place)
                        where c.taken > 0 order by c.transcript, o.place
                        """).query(String.class).list()));
    }
}
