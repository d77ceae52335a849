package anlan.fact.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What units reported, as known at any instant, and what is still missing. */
@Component
@Transactional(readOnly = true)
public class Figures {

    /** Each report that was expected of a period that ends within the months, with what holds of it at the instant. */
    private static final String EXPECTED = """
            with changed_area as materialized (
              select code, first_day, last_day from area_stands where first_day > '-infinity' or last_day < 'infinity'
            ), latest as (
              select distinct on (form, unit, month) * from figure_report where recorded_at <= :asOf
              order by form, unit, month, version desc
            ), expected as (
              select f.district, f.id as form, fi.item, fi.needed, fu.unit, fu.area, s::date as month,
                     (s + make_interval(months => f.months_each - 1))::date as ends
              from figure_form f
              join figure_form_item fi on fi.district = f.district and fi.form = f.id and fi.item = any(:codes)
              join figure_form_unit fu on fu.district = f.district and fu.form = f.id
              left join figure_form_end e on e.district = f.district and e.form = f.id
              cross join generate_series(f.since::timestamp, cast(:to as date)::timestamp, make_interval(months => f.months_each)) s
              where (e.last_month is null or s <= e.last_month)
                and not exists (select from changed_area g where g.code = fu.area
                  and not (s + make_interval(months => f.months_each, days => -1))::date between g.first_day and g.last_day)
            ), known as (
              select x.*, r.version, r.recorded_at, r.late, v.value, v.yes, v.asked,
                     r.version is not null as came, v.item is not null as given
              from expected x
              left join latest r on r.district = x.district and r.form = x.form and r.unit = x.unit and r.month = x.month
                and not r.withdrawn
              left join figure_value v on v.district = r.district and v.form = r.form and v.unit = r.unit and v.month = r.month
                and v.version = r.version and v.item = x.item
              where x.ends between :from and :to
            )
            """;

    private static final String CELLS = EXPECTED + """
            select k.item, l.above as area, k.ends,
                   count(*) filter (where k.needed or k.given or not k.came) as expected,
                   count(*) filter (where k.given) as received,
                   sum(k.value) as value, sum(k.yes) as yes, sum(k.asked) as asked
            from known k join area_line l on l.district = k.district and l.area = k.area and l.above = any(:areas)
            group by k.item, l.above, k.ends order by k.item, l.above, k.ends
            """;

    private static final String REPORTED = EXPECTED + """
            select k.* from known k
            where k.given and exists (select from area_line l
              where l.district = k.district and l.area = k.area and l.above = any(:areas))
            order by k.ends, k.area, k.unit
            """;

    /**
     * A figure of an area, all below it included, of the period that ends with the month.
     *
     * @param expected reports that must carry the figure, due or not; 0 where nobody is asked
     * @param received those that do
     * @param value sum of the counts received; {@code yes} and {@code asked} of the shares
     */
    public record Cell(
            String code, String area, YearMonth month, int expected, int received, long value, long yes, long asked) {}

    private final JdbcClient jdbc;
    private final Shipped shipped;

    Figures(JdbcClient jdbc, Shipped shipped) {
        this.jdbc = jdbc;
        this.shipped = shipped;
    }

    /** Cells of the areas for periods that end within the months, inclusive; none where nobody was asked. */
    public List<Cell> cells(
            Collection<String> codes, Collection<String> areas, YearMonth from, YearMonth to, Instant asOf) {
        return ask(CELLS, codes, areas, from, to, asOf)
                .query((row, n) -> new Cell(
                        row.getString("item"),
                        row.getString("area"),
                        month(row, "ends"),
                        row.getInt("expected"),
                        row.getInt("received"),
                        row.getLong("value"),
                        row.getLong("yes"),
                        row.getLong("asked")))
                .list();
    }

    /** The rows under a figure: each report that carries it, of the areas and all below them. */
    public List<Figure> reported(String code, Collection<String> areas, YearMonth from, YearMonth to, Instant asOf) {
        return ask(REPORTED, List.of(code), areas, from, to, asOf)
                .query((row, n) -> figure(row))
                .list();
    }

    /** Makes the forms that ship, for every township, unless something asks for their figures already. */
    @Transactional
    public void startShipped(YearMonth since) {
        if (shipped.wanted()) {
            shipped.make(since);
        }
    }

    private JdbcClient.StatementSpec ask(
            String sql,
            Collection<String> codes,
            Collection<String> areas,
            YearMonth from,
            YearMonth to,
            Instant asOf) {
        return jdbc.sql(sql)
                .param("codes", codes.toArray(String[]::new))
                .param("areas", areas.toArray(String[]::new))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("asOf", asOf.atOffset(ZoneOffset.UTC));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        var month = month(row, "month");
        return new Figure(
                row.getString("item"),
                row.getString("area"),
                row.getLong("unit"),
                month,
                month(row, "ends"),
                row.getObject("value", Long.class),
                row.getObject("yes", Long.class),
                row.getObject("asked", Long.class),
                row.getBoolean("late"),
                row.getInt("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Said.path(row.getLong("form"), row.getLong("unit"), month));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
