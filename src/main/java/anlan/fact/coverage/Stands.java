package anlan.fact.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From when to when areas are there that a change of areas began or ended. A month is asked of the areas that are there on its last day: they
 * speak for all of it.
 */
record Stands(Map<String, Span> spans) {

    record Span(LocalDate first, LocalDate last) {}

    static Stands read(JdbcClient jdbc) {
        var spans = new HashMap<String, Span>();
        jdbc.sql("""
                        select code, first_day, last_day from area_stands where first_day > '-infinity' or last_day < 'infinity'
                        union all
                        select distinct a.code, date 'infinity', date 'infinity' from area a where a.withdrawn and not exists (
                          select from area_spell s where s.district = a.district and s.code = a.code)
                        """).query(row -> {
            spans.put(row.getString(1), new Span(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
        });
        return new Stands(spans);
    }

    Collection<String> at(Collection<String> areas, YearMonth month) {
        if (spans.isEmpty()) {
            return areas;
        }
        var end = month.atEndOfMonth();
        return areas.stream()
                .filter(area -> {
                    var span = spans.get(area);
                    return span == null || !span.first.isAfter(end) && !span.last.isBefore(end);
                })
                .toList();
    }

    /** Whether all of them ended before the month did, so that nothing more is to come. */
    boolean over(Collection<String> areas, YearMonth month) {
        return !areas.isEmpty()
                && areas.stream().allMatch(area -> {
                    var span = spans.get(area);
                    return span != null && span.last.isBefore(month.atEndOfMonth());
                });
    }
}
