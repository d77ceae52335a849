package anlan.ground.calendar;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A year that has not been entered is somebody's task from a month before it begins. */
@Component
@Order(15)
@Transactional(readOnly = true)
class CalendarTasks implements Tasks {

    private final Calendars calendars;
    private final OfficeClock clock;
    private final Words words;

    CalendarTasks(Calendars calendars, OfficeClock clock, Words words) {
        this.calendars = calendars;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!Keeping.whole(viewer)) return List.of();
        var today = clock.today();
        var calendar = calendars.now();
        return IntStream.rangeClosed(today.getYear(), today.plusMonths(1).getYear())
                .filter(year -> !calendar.knows(year))
                .mapToObj(year -> task(year, today))
                .toList();
    }

    private Task task(int year, LocalDate today) {
        var due = LocalDate.of(year - 1, 12, 31);
        return new Task(
                due.isBefore(today) ? Task.Urgency.OVERDUE : Task.Urgency.SOON,
                due,
                words.say("calendar.task", Integer.toString(year)),
                words.say("calendar.task-detail", Integer.toString(year)),
                "/calendar/notices/new?year=" + year,
                words.say("calendar.task-act"));
    }
}
