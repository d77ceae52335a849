package anlan.fact.figure;

import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms there are, and the figures they can ask for. */
@Component
class Forms {

    private record Head(
            long id,
            String name,
            int monthsEach,
            int dueDay,
            LocalDate since,
            @Nullable LocalDate lastMonth) {}

    private record AskedRow(long form, ReportForm.Asked asked) {}

    private record UnitRow(long form, long unit, String area) {}

    private final JdbcClient jdbc;
    private final Units units;

    Forms(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    List<Item> items() {
        return jdbc.sql("select code, name, counter, shape from figure_item order by position")
                .query((row, n) -> item(row))
                .list();
    }

    List<ReportForm> all() {
        var heads = jdbc.sql("""
                        select f.id, f.name, f.months_each, f.due_day, f.since, e.last_month
                        from figure_form f left join figure_form_end e on e.district = f.district and e.form = f.id
                        order by e.last_month is not null, f.id
                        """).query(Head.class).list();
        var asked = jdbc.sql("""
                        select fi.form, fi.needed, i.code, i.name, i.counter, i.shape
                        from figure_form_item fi join figure_item i on i.district = fi.district and i.code = fi.item
                        order by fi.form, fi.position
                        """)
                .query((row, n) ->
                        new AskedRow(row.getLong("form"), new ReportForm.Asked(item(row), row.getBoolean("needed"))))
                .list();
        var reporters = jdbc.sql("select form, unit, area from figure_form_unit order by form, area, unit")
                .query(UnitRow.class)
                .list();
        var names = names(reporters);
        return heads.stream().map(h -> form(h, asked, reporters, names)).toList();
    }

    Optional<ReportForm> find(long id) {
        return all().stream().filter(f -> f.id() == id).findFirst();
    }

    private Map<Long, String> names(List<UnitRow> reporters) {
        return units.among(reporters.stream().map(UnitRow::unit).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private static ReportForm form(Head head, List<AskedRow> asked, List<UnitRow> units, Map<Long, String> names) {
        return new ReportForm(
                head.id(),
                head.name(),
                head.monthsEach(),
                head.dueDay(),
                YearMonth.from(head.since()),
                head.lastMonth() == null ? null : YearMonth.from(head.lastMonth()),
                asked.stream()
                        .filter(a -> a.form() == head.id())
                        .map(AskedRow::asked)
                        .toList(),
                units.stream()
                        .filter(u -> u.form() == head.id())
                        .map(u -> new ReportForm.Reporter(u.unit(), names.getOrDefault(u.unit(), ""), u.area()))
                        .toList());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("code"),
                row.getString("name"),
                row.getString("counter"),
                Shape.of(row.getString("shape")));
    }
}
