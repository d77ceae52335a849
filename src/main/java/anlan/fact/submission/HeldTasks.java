package anlan.fact.submission;

import anlan.fact.sweep.Walking;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a phone sent and nobody decided for a day, or whose earlier version never came, is a task of whoever steers the sweep. */
@Component
@Order(29)
@Transactional(readOnly = true)
class HeldTasks implements Tasks {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int DAYS = 3;

    record Held(long sweep, int waiting, OffsetDateTime since) {}

    private final JdbcClient jdbc;
    private final Walking walking;
    private final OfficeClock clock;
    private final Words words;

    HeldTasks(JdbcClient jdbc, Walking walking, OfficeClock clock, Words words) {
        this.jdbc = jdbc;
        this.walking = walking;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        return viewer.may(Right.SWEEPS_KEEP)
                ? held().stream().flatMap(h -> task(h, viewer)).toList()
                : List.of();
    }

    private List<Held> held() {
        return jdbc.sql("""
                        select sweep, count(*) as waiting, min(received_at) as since from submission_waiting
                        group by sweep having min(received_at) < :before order by since limit 50
                        """)
                .param("before", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .query(Held.class)
                .list();
    }

    private Stream<Task> task(Held held, Viewer viewer) {
        var since = held.since().atZoneSameInstant(clock.getZone()).toLocalDate();
        var due = since.plusDays(DAYS);
        return walking.find(held.sweep(), viewer).filter(Walking.Round::keeps).stream()
                .map(round -> new Task(
                        Task.when(due, clock.today()),
                        due,
                        words.say("submission.task", round.title(), held.waiting()),
                        words.say("submission.task-detail", since.toString()),
                        round.path() + "/submissions",
                        words.say("submission.to-waiting")));
    }
}
