package anlan.ground.calendar;

import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.OfficeHours;
import anlan.ground.deadline.OfficeHours.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's hours, each set from a day on. */
@Component
@Transactional
class HoursBook {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    HoursBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OfficeHours> all() {
        return jdbc.sql("""
                        select distinct on (since) since, opens, break_from, break_to, closes
                        from calendar_hours order by since, version desc
                        """).query((row, n) -> hours(row)).list();
    }

    private static OfficeHours hours(ResultSet row) throws SQLException {
        var opens = row.getObject("opens", LocalTime.class);
        var closes = row.getObject("closes", LocalTime.class);
        var from = row.getObject("break_from", LocalTime.class);
        return new OfficeHours(
                row.getObject("since", LocalDate.class),
                from == null
                        ? List.of(new Span(opens, closes))
                        : List.of(new Span(opens, from), new Span(row.getObject("break_to", LocalTime.class), closes)));
    }

    void set(OfficeHours hours) {
        var first = hours.spans().getFirst();
        boolean broken = hours.spans().size() > 1;
        jdbc.sql("""
                        insert into calendar_hours (since, version, opens, break_from, break_to, closes, recorded_at)
                        select :since, coalesce(max(version), 0) + 1, :opens, cast(:from as time), cast(:to as time), :closes, :now
                        from calendar_hours where since = :since
                        """)
                .param("since", hours.since())
                .param("opens", first.from())
                .param("from", broken ? first.to() : null)
                .param("to", broken ? hours.spans().getLast().from() : null)
                .param("closes", hours.closes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
