package anlan.fact.problem;

import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

        String word() {
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

    int days(Step step) {
        return jdbc.sql("select days from problem_term where step = :step order by version desc limit 1")
                .param("step", step.word())
                .query(Integer.class)
                .optional()
                .orElse(step.usual);
    }

    /** From today. In a year that is not notified the days are counted without holidays, as nothing better is known. */
    public Until until(Step step) {
        return from(clock.today(), days(step));
    }

    Until from(LocalDate day, int days) {
        var reckoned = calendars.now().deadline(day, Term.workingDays(days), List.of());
        return Until.reckoned(
                reckoned instanceof Reckoning.Deadline found ? found.day() : weekdaysAfter(day, days), day, days);
    }

    private static LocalDate weekdaysAfter(LocalDate day, int days) {
        var at = day;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (at.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return at;
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
        var worked = day;
        while (calendar.worked(worked).map(on -> !on).orElse(false)) {
            worked = worked.plusDays(1);
        }
        if (!refusals.require(
                calendar.knows(worked.getYear()), ProblemFault.YEAR_UNKNOWN, where, String.valueOf(worked.getYear()))) {
            return Optional.empty();
        }
        return Optional.of(Until.named(worked, day));
    }
}
