package anlan.fact.pivot;

import anlan.fact.filter.Filter;
import anlan.fact.filter.Narrowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many records there are. */
@Component
public class Counts {

    private final MonthPivot months;
    private final HourPivot hours;
    private final Narrowed narrowed;
    private final JdbcClient jdbc;

    Counts(MonthPivot months, HourPivot hours, Narrowed narrowed, JdbcClient jdbc) {
        this.months = months;
        this.hours = hours;
        this.narrowed = narrowed;
        this.jdbc = jdbc;
    }

    /** From the counts by month or by hour where those can tell, else from the records. */
    public long of(Filter filter, List<String> roots) {
        var all = new PivotAsked(List.of(), Measure.COUNT, null, filter);
        var cells = filter.countedByMonth() ? months.cells(all, roots) : hours.cells(all, roots);
        if (cells != null) {
            return cells.stream()
                    .mapToLong(c -> c.count() == null ? 0 : c.count())
                    .sum();
        }
        var conditions = narrowed.by(filter, roots);
        return jdbc.sql("select count(*) from incident_known i where " + conditions.sql())
                .params(conditions.params())
                .query(Long.class)
                .single();
    }
}
