package anlan.fact.figure;

import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports and their versions, and drafts. */
@Component
class Reports {

    /** Which report: of a form, a unit and the period that begins with the month. */
    record Key(long form, long unit, YearMonth month) {}

    /** How a report stands, as of now. */
    record Standing(long unit, YearMonth month, boolean late) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Reports(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All versions, the newest first. */
    List<Report> versions(Key key) {
        var numbers = new HashMap<Integer, Map<String, Report.Told>>();
        of(key, "select version, item, value, yes, asked from figure_value where %s order by item")
                .query(row -> {
                    numbers.computeIfAbsent(row.getInt("version"), v -> new LinkedHashMap<>())
                            .put(row.getString("item"), number(row));
                });
        return of(key, "select * from figure_report where %s order by version desc")
                .query((row, n) -> new Report(
                        row.getInt("version"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getBoolean("late"),
                        row.getBoolean("withdrawn"),
                        row.getString("why"),
                        numbers.getOrDefault(row.getInt("version"), Map.of())))
                .list();
    }

    /** Reports that hold now; in time is what first came in time, whatever was corrected later. Of periods that begin in or after the month. */
    List<Standing> standing(long form, YearMonth since) {
        return jdbc.sql("""
                        select unit, month, late from (
                          select distinct on (unit, month) unit, month, withdrawn,
                                 first_value(late) over (partition by unit, month order by version) as late
                          from figure_report where form = :form and month >= :since
                          order by unit, month, version desc) latest
                        where not withdrawn
                        """)
                .param("form", form)
                .param("since", since.atDay(1))
                .query((row, n) -> new Standing(
                        row.getLong("unit"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBoolean("late")))
                .list();
    }

    void keep(Key key, Report report) {
        of(key, """
                insert into figure_report (form, unit, month, version, recorded_at, recorded_by, late, withdrawn, why)
                values (:form, :unit, :month, :version, :at, :by, :late, :withdrawn, :why)
                """)
                .param("version", report.version())
                .param("at", report.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", report.recordedBy())
                .param("late", report.late())
                .param("withdrawn", report.withdrawn())
                .param("why", report.why())
                .update();
        report.numbers().forEach((item, number) -> keep(key, report.version(), item, number));
        of(key, "delete from figure_draft where %s").update();
    }

    private void keep(Key key, int version, String item, Report.Told number) {
        var insert = of(key, """
                insert into figure_value (form, unit, month, version, item, value, yes, asked)
                values (:form, :unit, :month, :version, :item, :value, :yes, :asked)
                """).param("version", version).param("item", item);
        switch (number) {
            case Report.Count count ->
                insert.param("value", count.value())
                        .param("yes", null)
                        .param("asked", null)
                        .update();
            case Report.Yes share ->
                insert.param("value", null)
                        .param("yes", share.yes())
                        .param("asked", share.asked())
                        .update();
        }
    }

    void saveDraft(Key key, String typed) {
        of(key, """
                insert into figure_draft (form, unit, month, typed, saved_at, saved_by) values (:form, :unit, :month, :typed, :at, :by)
                on conflict (district, form, unit, month)
                do update set typed = excluded.typed, saved_at = excluded.saved_at, saved_by = excluded.saved_by
                """)
                .param("typed", typed)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", FormBook.by())
                .update();
    }

    Optional<String> draft(Key key) {
        return of(key, "select typed from figure_draft where %s")
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec of(Key key, String sql) {
        return jdbc.sql(sql.formatted("form = :form and unit = :unit and month = :month"))
                .param("form", key.form())
                .param("unit", key.unit())
                .param("month", key.month().atDay(1));
    }

    private static Report.Told number(ResultSet row) throws SQLException {
        @Nullable Long value = row.getObject("value", Long.class);
        return value == null ? new Report.Yes(row.getLong("yes"), row.getLong("asked")) : new Report.Count(value);
    }
}
