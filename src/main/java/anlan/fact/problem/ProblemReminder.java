package anlan.fact.problem;

import anlan.ground.calendar.Calendars;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.notify.Reminder;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who look back that they soon may. Last days are the clock's own room. */
@Component
class ProblemReminder implements Reminder {

    private static final int AHEAD = 2;

    private final JdbcClient jdbc;
    private final Problems problems;
    private final ProblemNews news;
    private final Calendars calendars;

    ProblemReminder(JdbcClient jdbc, Problems problems, ProblemNews news, Calendars calendars) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.news = news;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "problem";
    }

    @Override
    public void remind(LocalDate today) {
        var soon =
                calendars.now().deadline(today, Term.workingDays(AHEAD), List.of()) instanceof Reckoning.Deadline found
                        ? found.day()
                        : today.plusDays(AHEAD);
        for (long id : dueBy(soon)) {
            var problem = problems.load(id).orElseThrow();
            var until = problem.now().until();
            if (problem instanceof Checking.Closed && until != null && !today.isBefore(until.day())) {
                news.remind(problem);
            }
        }
    }

    /** What fell due long ago was told then. */
    private List<Long> dueBy(LocalDate day) {
        return jdbc.sql("""
                        select problem from problem_now
                        where due <= :day and due >= :day - 20 and state = 'closed'
                        order by due, problem
                        """).param("day", day).query(Long.class).list();
    }
}
