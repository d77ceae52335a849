package anlan.fact.problem;

import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Provisional;
import anlan.ground.web.Refusals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By when each step is due: so many working days as the office set, or a day that is named. */
@Component
@Transactional(readOnly = true)
public class Terms {

    public enum Step {
        ASSIGN(2),
        ACCEPT(2),
        MEASURE(5),
        VERIFY(5),
        LOOK_BACK(15);

        private final int usual;

        Step(int usual) {
            this.usual = usual;
        }

        static Step of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final OfficeClock clock;

    Terms(JdbcClient jdbc, Calendars calendars, OfficeClock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    public int days(Step step) {
        return jdbc.sql("select days from problem_term where step = :step order by version desc limit 1")
                .param("step", step.word())
                .query(Integer.class)
                .optional()
                .orElse(step.usual);
    }

    /** Each step's days as they hold now. */
    public Map<Step, Integer> all() {
        var all = new java.util.EnumMap<Step, Integer>(Step.class);
        for (var step : Step.values()) {
            all.put(step, days(step));
        }
        return all;
    }

    /** One version of a step's days: who set it, when and why. */
    public record Change(Step step, int version, int days, String why, String madeBy, Instant madeAt) {}

    /** All that was set, the latest first. */
    public List<Change> changes() {
        return jdbc.sql("select * from problem_term order by made_at desc, step")
                .query((row, n) -> new Change(
                        Step.of(row.getString("step")),
                        row.getInt("version"),
                        row.getInt("days"),
                        row.getString("why"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Steps already under way keep the last day they have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Step step, int days, String why, String by) {
        jdbc.sql("""
                        insert into problem_term (step, version, days, why, made_at, made_by)
                        select :step, coalesce(max(version), 0) + 1, :days, :why, :at, :by from problem_term where step = :step
                        """)
                .param("step", step.word())
                .param("days", days)
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** From today. Of a year that is not notified Monday to Friday are counted, as nothing better is known. */
    public Until until(Step step) {
        return from(clock.today(), days(step));
    }

    /** As many working days after the day. */
    public Until from(LocalDate day, int days) {
        var reckoned = Provisional.of(day, days, calendars.now());
        return Until.reckoned(reckoned.day(), day, days, reckoned.guessed());
    }

    /** A day that was typed, not past; one that nobody works moves to the next that is worked. */
    public Optional<Until> named(String typed, String where, Refusals refusals) {
        LocalDate day;
        try {
            day = LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            refusals.add(ProblemFault.DAY_UNREADABLE, where);
            return Optional.empty();
        }
        if (!refusals.require(!day.isBefore(clock.today()), ProblemFault.DAY_PAST, where)) {
            return Optional.empty();
        }
        var calendar = calendars.now();
        var worked = calendar.workedFrom(day);
        if (!refusals.require(
                calendar.knows(worked.getYear()), ProblemFault.YEAR_UNKNOWN, where, String.valueOf(worked.getYear()))) {
            return Optional.empty();
        }
        return Optional.of(Until.named(worked, day));
    }
}
