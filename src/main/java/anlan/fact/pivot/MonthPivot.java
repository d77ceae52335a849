package anlan.fact.pivot;

import anlan.fact.coverage.Batches;
import anlan.fact.filter.Filter;
import anlan.fact.filter.Kinds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts by area, level, kind and month from the sums that are kept with the records: one row read for each area and month, or year where
 * months are not told apart, whatever the number of records, kinds and corrections.
 */
@Component
class MonthPivot {

    private static final String READ = """
            select c.area, c.span, %s as counts from incident_counts c
            where c.area = any(:areas) and c.span %s and %s
            """;

    /** Where kinds are not told apart, the months of an area come in one row: sending five thousand rows took as long as finding them. */
    private static final String GATHERED = """
            select c.area, array_agg(c.span) as spans, array_agg(%s) as counts from incident_counts c
            where c.area = any(:areas) and c.span %s and %s group by c.area
            """;

    /** Months that follow each other are one stretch of the index; years and the months at their ends are looked up one by one. */
    private static final String STRETCH = "between :first and :last";

    private static final String EACH = "= any(:spans)";

    /** As the batches stand apart so that the index on what holds now can be used. */
    private static final String NOW = "c.until = " + Batches.NEVER;

    private static final String THEN = "c.since <= :batch and c.until > :batch";

    /** Not by "exists" for each: before the database has counted its rows it would go through all lines for every area. */
    private static final String LISTED = """
            select a.code, a.level, a.parent from area_known a
            where a.code in (select l.area from area_line l where l.above = any(:roots))
              and (:level::text is null or a.level = :level) order by a.code
            """;

    private static final String HIGHEST = """
            select a.code, a.level, a.parent from area_known a
            where a.code = any(:roots) and not exists (select from area_line l
              where l.district = a.district and l.area = a.code and l.above <> a.code and l.above = any(:roots))
            """;

    private final JdbcClient jdbc;
    private final CountedYears counted;
    private final Batches batches;

    MonthPivot(JdbcClient jdbc, CountedYears counted, Batches batches) {
        this.jdbc = jdbc;
        this.counted = counted;
        this.batches = batches;
    }

    /** @param roots areas that the viewer may see */
    List<Cell> cells(PivotAsked asked, List<String> roots) {
        var filter = asked.filter();
        var within = filter.area() == null ? roots : List.of(filter.area());
        var places = places(asked, within);
        var areas = places.stream().map(Place::code).toArray(String[]::new);
        var years = counted.of(within);
        var spans = Spans.of(filter.span(), years.first(), years.last());
        var sums = new Sums(asked, places, Kinds.meant(filter.kinds()), spans);
        read(asked, areas, spans, sums::add);
        return sums.cells();
    }

    private List<Place> places(PivotAsked asked, List<String> roots) {
        var listed = asked.has(Dimension.AREA) || asked.rolledUp();
        return jdbc.sql(listed ? LISTED : HIGHEST)
                .param("roots", roots.toArray(String[]::new))
                .param("level", asked.level() == null ? null : asked.level().code())
                .query((row, number) -> new Place(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private void read(PivotAsked asked, String[] areas, Spans spans, Consumer<Counted> to) {
        var asOf = asked.filter().asOf();
        var apart = asked.has(Dimension.KIND);
        var which = asked.has(Dimension.MONTH) ? STRETCH : EACH;
        jdbc.sql((apart ? READ : GATHERED).formatted(counts(asked), which, asOf == null ? NOW : THEN))
                .param("areas", areas)
                .param("first", spans.first())
                .param("last", spans.last())
                .param("spans", spans.yearsAndMonths().toArray(Integer[]::new))
                .param("batch", asOf == null ? 0 : batches.asOf(Filter.DATASET, asOf))
                .query(row -> {
                    if (apart) {
                        to.accept(all(row));
                    } else {
                        gathered(row, to);
                    }
                });
    }

    /** Where kinds are not told apart one number is read, and not all that stand side by side. */
    private static String counts(PivotAsked asked) {
        var column = "c." + asked.measure().column();
        var kinds = asked.filter().kinds();
        if (asked.has(Dimension.KIND)) {
            return column;
        }
        return kinds.isEmpty()
                ? column + "_all"
                : Kinds.meant(kinds).stream()
                        .map(kind -> "coalesce(" + column + "[" + (Sums.PLACES.indexOf(kind) + 1) + "], 0)")
                        .collect(Collectors.joining(" + "));
    }

    private static Counted all(ResultSet row) throws SQLException {
        return new Counted(row.getString(1), row.getInt(2), numbers(row));
    }

    private static void gathered(ResultSet row, Consumer<Counted> to) throws SQLException {
        var area = row.getString(1);
        var spans = (Integer[]) row.getArray(2).getArray();
        var counts = numbers(row);
        for (var i = 0; i < spans.length; i++) {
            to.accept(new Counted(area, spans[i], new Integer[] {counts[i]}));
        }
    }

    private static Integer[] numbers(ResultSet row) throws SQLException {
        return (Integer[]) row.getArray(3).getArray();
    }
}
