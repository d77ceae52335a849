package anlan.promise.duty;

import anlan.ground.calendar.Calendars;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.notify.Reminder;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whose turn it is that a last day is three working days off, and that it is over: each once. */
@Component
class DutyReminder implements Reminder {

    private static final int AHEAD = 3;

    private final JdbcClient jdbc;
    private final Duties duties;
    private final DutyNews news;
    private final Calendars calendars;

    DutyReminder(JdbcClient jdbc, Duties duties, DutyNews news, Calendars calendars) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.news = news;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    public void remind(LocalDate today) {
        var soon =
                calendars.now().deadline(today, Term.workingDays(AHEAD), List.of()) instanceof Reckoning.Deadline found
                        ? found.day()
                        : today.plusDays(AHEAD);
        for (long id : dueBy(soon)) {
            var duty = duties.load(id).orElseThrow();
            news.remind(duty, duty.now().until().day().isBefore(today));
        }
    }

    /** What fell due long ago was told then; a campaign that is closed asks for nothing more. */
    private List<Long> dueBy(LocalDate day) {
        return jdbc.sql("""
                        select d.duty from duty_now d
                        where d.due <= :day and d.due >= :day - 20 and d.state in ('given', 'returned', 'working', 'claimed')
                          and not exists (select from campaign_closing c where c.district = d.district and c.campaign = d.campaign)
                        order by d.due, d.duty
                        """).param("day", day).query(Long.class).list();
    }
}
