package anlan.fact.incident;

import anlan.fact.coverage.AreaMonth;
import anlan.fact.coverage.Batches;
import anlan.fact.coverage.Coverage;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of incidents, read from the sums, for now or as of any instant. */
@Component
@Transactional(readOnly = true)
public class Incidents {

    static final String DATASET = "incident";

    private final JdbcClient jdbc;
    private final Batches batches;
    private final Coverage coverage;

    Incidents(JdbcClient jdbc, Batches batches, Coverage coverage) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.coverage = coverage;
    }

    /** Counts by area, kind and month; a cell without incidents is absent. Whether it is known at all, {@link #missing} tells. */
    public List<MonthCount> months(MonthQuery query) {
        var kinds = kinds(query.kinds());
        var counts = new ArrayList<MonthCount>();
        var sums = sums(query.areas(), Coverage.number(query.from()), Coverage.number(query.to()), query.asOf());
        for (var sum : sums) {
            for (var kind : kinds) {
                var at = kind.ordinal();
                if (at < sum.n().length && sum.n()[at] != 0) {
                    counts.add(new MonthCount(
                            sum.area(),
                            kind.code(),
                            Coverage.month(sum.span()),
                            sum.n()[at],
                            sum.cleared()[at],
                            sum.major()[at],
                            sum.majorCleared()[at],
                            Sum.at(sum.untold(), at),
                            Sum.at(sum.majorUntold(), at)));
                }
            }
        }
        return counts;
    }

    /** Months of the areas for which not everything is known, whatever the kinds. */
    public Set<AreaMonth> missing(Collection<String> areas, YearMonth from, YearMonth to, @Nullable Instant asOf) {
        return missing(areas, List.of(), from, to, asOf);
    }

    /** Months of the areas for which not everything about these kinds is known. */
    public Set<AreaMonth> missing(
            Collection<String> areas, Collection<String> kinds, YearMonth from, YearMonth to, @Nullable Instant asOf) {
        var abouts = kinds.isEmpty()
                ? Set.of(Coverage.ALL)
                : kinds(kinds).stream().map(k -> k.root().code()).collect(Collectors.toSet());
        return coverage.missing(DATASET, abouts, areas, from, to, asOf);
    }

    /** The sums of spans from one number to another: months, or years as negative numbers. */
    List<Sum> sums(Collection<String> areas, int from, int to, @Nullable Instant asOf) {
        var held = asOf == null ? "until = :never" : "since <= :batch and until > :batch";
        return jdbc.sql("""
                        select area, span, n, cleared, major, major_cleared, untold, major_untold from incident_sum
                        where area = any(:areas) and span between :from and :to and
                        """ + held)
                .param("areas", areas.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .param("never", Batches.NEVER)
                .param("batch", asOf == null ? 0 : batches.asOf(DATASET, asOf))
                .query((row, i) -> new Sum(
                        row.getString(1),
                        row.getInt(2),
                        ints(row.getArray(3)),
                        ints(row.getArray(4)),
                        ints(row.getArray(5)),
                        ints(row.getArray(6)),
                        ints(row.getArray(7)),
                        ints(row.getArray(8))))
                .list();
    }

    static int[] ints(java.sql.Array array) throws java.sql.SQLException {
        var boxed = (Integer[]) array.getArray();
        var ints = new int[boxed.length];
        for (var i = 0; i < ints.length; i++) {
            ints[i] = boxed[i];
        }
        return ints;
    }

    private static Set<Kind> kinds(Collection<String> codes) {
        var kinds = EnumSet.noneOf(Kind.class);
        codes.forEach(code -> Kind.of(code).ifPresent(kind -> kinds.addAll(kind.within())));
        return codes.isEmpty() ? EnumSet.copyOf(Arrays.asList(Kind.values())) : kinds;
    }
}
