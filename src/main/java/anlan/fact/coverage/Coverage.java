package anlan.fact.coverage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which months of which areas are known. What nobody speaks for is missing, not zero; every judgement asks here first. */
@Component
@Transactional(readOnly = true)
public class Coverage {

    /** Every kind of record: asked about where the kinds do not matter. */
    public static final String ALL = "";

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Months of the areas that are not known, or not for all that lies below them; whatever the kinds. */
    public Set<AreaMonth> missing(
            String dataset, Collection<String> areas, YearMonth from, YearMonth to, @Nullable Instant asOf) {
        return missing(dataset, List.of(ALL), areas, from, to, asOf);
    }

    /** @param abouts roots of kinds (criminal, public-order), each of which must be spoken for */
    public Set<AreaMonth> missing(
            String dataset,
            Collection<String> abouts,
            Collection<String> areas,
            YearMonth from,
            YearMonth to,
            @Nullable Instant asOf) {
        var missing = new HashSet<AreaMonth>();
        shares(dataset, abouts, areas, from, to, asOf).forEach((cell, share) -> {
            if (share < 1) {
                missing.add(cell);
            }
        });
        return missing;
    }

    /** For each month of each area, which share of the lowest areas below it is known: 1 when all are. */
    public Map<AreaMonth, Double> shares(
            String dataset,
            Collection<String> abouts,
            Collection<String> areas,
            YearMonth from,
            YearMonth to,
            @Nullable Instant asOf) {
        var lowest = lowest(areas);
        var stands = Stands.read(jdbc);
        var leaves = new HashSet<String>();
        lowest.values().forEach(leaves::addAll);
        var known = new CoveredMonths(jdbc, dataset, asOf).of(leaves, abouts);
        var shares = new HashMap<AreaMonth, Double>();
        for (var area : lowest.entrySet()) {
            for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                var number = number(month);
                var needed = stands.at(area.getValue(), month);
                var count = needed.stream()
                        .filter(leaf -> known.getOrDefault(leaf, new BitSet()).get(number))
                        .count();
                var none = stands.over(area.getValue(), month) ? 1.0 : 0.0;
                shares.put(
                        new AreaMonth(area.getKey(), month), needed.isEmpty() ? none : (double) count / needed.size());
            }
        }
        return shares;
    }

    /** By area, the areas below it that have none below themselves. Blocks do not count: records are sent by village. */
    private Map<String, Set<String>> lowest(Collection<String> areas) {
        var lowest = new TreeMap<String, Set<String>>();
        jdbc.sql("""
                        select l.above, l.area from area_line l
                        where l.above = any(:areas) and length(l.area) = 12 and not exists (
                          select from area_line b where b.district = l.district and b.above = l.area
                            and b.area <> l.area and length(b.area) = 12)
                        """).param("areas", areas.toArray(String[]::new)).query(row -> {
            lowest.computeIfAbsent(row.getString(1), a -> new HashSet<>()).add(row.getString(2));
        });
        areas.forEach(area -> lowest.computeIfAbsent(area, a -> new HashSet<>()));
        return lowest;
    }

    /** Months are counted on from the year 0. */
    public static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    public static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }
}
