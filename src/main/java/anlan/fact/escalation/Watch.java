package anlan.fact.escalation;

import anlan.fact.problem.Follower;
import anlan.ground.calendar.CalendarFollower;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Wakes;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which open problems the clock has to look at, and from when: kept with each move of a problem. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Watch implements Follower, CalendarFollower {

    static final String OPEN = "('found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed')";

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Wakes wakes;
    private final Duration pause;

    Watch(JdbcClient jdbc, OfficeClock clock, Wakes wakes, @Value("${anlan.escalation.after:3s}") Duration pause) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wakes = wakes;
        this.pause = pause;
    }

    /** Looked at soon; where the same last day goes on, it is known since then. */
    @Override
    public void moved(long problem) {
        var open = begin("p.problem = :problem", problem);
        if (open == 0) {
            jdbc.sql("delete from escalation_watch where problem = :problem")
                    .param("problem", problem)
                    .update();
        } else {
            wakes.within(EscalationClock.NAME, pause);
        }
    }

    /** Those that came in by another way than a move, and those whose days another ladder moved. */
    int missing() {
        return begin(
                "not exists (select from escalation_watch w where w.district = p.district and w.problem = p.problem)",
                0);
    }

    /** Steps to come may fall on other days now, and last days that were reckoned without the year may be others. */
    @Override
    public void calendarChanged() {
        lookAgain();
        wakes.within(ReckonAnew.NAME, pause);
    }

    void lookAgain() {
        jdbc.sql("update escalation_watch set look_on = :today where look_on > :today")
                .param("today", clock.today())
                .update();
        wakes.within(EscalationClock.NAME, pause);
    }

    private int begin(String which, long problem) {
        return jdbc.sql("""
                        insert into escalation_watch as w (problem, state, due, since, look_on)
                        select p.problem, p.state, p.due, :today, :today from problem_now p
                        where p.due is not null and p.state in %s and %s
                        on conflict (district, problem) do update set
                          since = case when w.state = excluded.state and w.due = excluded.due then w.since else excluded.since end,
                          state = excluded.state, due = excluded.due, look_on = excluded.look_on
                        """.formatted(OPEN, which))
                .param("today", clock.today())
                .param("problem", problem)
                .update();
    }
}
