package anlan.desk.demo;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Job;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the clock does as a day begins was done on each day gone by: what fell due was told then, and not all on the day on which somebody first looks. */
@Component
class PastClocks {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 3);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 9);

    /** What anybody was to be reminded of before was read by then: it is asked once. */
    private static final LocalDate REMINDED = PastMessages.UNREAD_SINCE.minusDays(1);

    private static final List<String> DAILY = List.of("escalation.clock", "urging.clock");
    private static final int HOUR = 8;
    private static final String REMINDERS = "notify.remind";

    private final List<Job> jobs;
    private final Cast cast;

    PastClocks(List<Job> jobs, Cast cast) {
        this.jobs = jobs;
        this.cast = cast;
    }

    List<Act> acts() {
        return FIRST.datesUntil(LAST.plusDays(1))
                .map(day -> day.atTime(0, 1))
                .map(at -> new Act(at, () -> tick(at)))
                .toList();
    }

    private void tick(LocalDateTime at) {
        OfficeClock.asIf(cast.instant(at), () -> DAILY.forEach(this::run));
    }

    void remind() {
        REMINDED.datesUntil(LAST.plusDays(1))
                .forEach(day -> OfficeClock.asIf(cast.instant(day.atTime(HOUR, 0)), () -> run(REMINDERS)));
    }

    private void run(String name) {
        var named = jobs.stream().filter(j -> j.name().equals(name)).findFirst().orElseThrow();
        try {
            named.run();
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }
}
