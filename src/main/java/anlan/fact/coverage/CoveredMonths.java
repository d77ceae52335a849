package anlan.fact.coverage;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The months known of each area as of an instant: what batches speak for, less what is still a question or was answered "missing". */
final class CoveredMonths {

    private record Span(long batch, String area, String about, int fromMonth, int toMonth) {}

    private static final String STANDING = """
            from batch b
            where b.dataset = :dataset and (cast(:at as timestamptz) is null or b.recorded_at <= :at)
              and not exists (select from batch u where u.district = b.district and u.undoes = b.id
                and (cast(:at as timestamptz) is null or u.recorded_at <= :at))
            """;

    private final JdbcClient jdbc;
    private final String dataset;
    private final @Nullable Instant asOf;

    CoveredMonths(JdbcClient jdbc, String dataset, @Nullable Instant asOf) {
        this.jdbc = jdbc;
        this.dataset = dataset;
        this.asOf = asOf;
    }

    /** By area, the months for which all of the abouts are known. */
    Map<String, BitSet> of(Set<String> leaves, Collection<String> abouts) {
        var below = below(leaves);
        var spans = spoken();
        var asked = asked();
        var known = new HashMap<String, BitSet>();
        for (var about : abouts) {
            var one = new HashMap<String, BitSet>();
            for (var span : spans) {
                if (about.isEmpty() || span.about.isEmpty() || span.about.equals(about)) {
                    mark(one, span, below, asked.getOrDefault(span.batch, List.of()));
                }
            }
            leaves.forEach(leaf -> known.merge(leaf, one.getOrDefault(leaf, new BitSet()), CoveredMonths::both));
        }
        return known;
    }

    private static BitSet both(BitSet a, BitSet b) {
        var both = (BitSet) a.clone();
        both.and(b);
        return both;
    }

    private static void mark(Map<String, BitSet> known, Span span, Map<String, List<String>> below, List<Span> asked) {
        for (var leaf : below.getOrDefault(span.area, List.of())) {
            var months = new BitSet();
            months.set(span.fromMonth, span.toMonth + 1);
            for (var question : asked) {
                if (below.getOrDefault(question.area, List.of()).contains(leaf)) {
                    months.clear(question.fromMonth, question.toMonth + 1);
                }
            }
            known.computeIfAbsent(leaf, a -> new BitSet()).or(months);
        }
    }

    private Map<String, List<String>> below(Set<String> leaves) {
        var below = new HashMap<String, List<String>>();
        jdbc.sql("select above, area from area_line where area = any(:leaves)")
                .param("leaves", leaves.toArray(String[]::new))
                .query(row -> {
                    below.computeIfAbsent(row.getString(1), a -> new java.util.ArrayList<>())
                            .add(row.getString(2));
                });
        return below;
    }

    private List<Span> spoken() {
        return spans(
                "select c.batch, c.area, c.about, c.from_month, c.to_month from coverage c where c.batch in (select b.id "
                        + STANDING + ")");
    }

    /** Questions of each batch that are open, or whose last answer by the instant is "missing". */
    private Map<Long, List<Span>> asked() {
        var asked = new HashMap<Long, List<Span>>();
        spans("""
                select q.batch, q.area, '' as about, q.from_month, q.to_month from coverage_question q
                where q.batch in (select b.id
                """ + STANDING + """
                ) and coalesce((select a.answer from coverage_answer a
                  where a.district = q.district and a.question = q.id
                    and (cast(:at as timestamptz) is null or a.answered_at <= :at)
                  order by a.answered_at desc limit 1), 'missing') = 'missing'
                """)
                .forEach(s -> asked.computeIfAbsent(s.batch, b -> new java.util.ArrayList<>())
                        .add(s));
        return asked;
    }

    private List<Span> spans(String sql) {
        return jdbc.sql(sql)
                .param("dataset", dataset)
                .param("at", asOf == null ? null : Batches.utc(asOf))
                .query(Span.class)
                .list();
    }
}
