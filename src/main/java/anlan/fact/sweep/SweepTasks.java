package anlan.fact.sweep;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blocks that wait for the viewer's team. */
@Component
@Order(30)
@Transactional(readOnly = true)
class SweepTasks implements Tasks {

    private final Sweeps sweeps;
    private final Coverage coverage;
    private final OfficeClock clock;
    private final Words words;

    SweepTasks(Sweeps sweeps, Coverage coverage, OfficeClock clock, Words words) {
        this.sweeps = sweeps;
        this.coverage = coverage;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        return viewer.may(Right.SWEEPS_WALK)
                ? sweeps.mine(viewer).stream().flatMap(s -> task(s, viewer)).toList()
                : List.of();
    }

    private Stream<Task> task(Sweep sweep, Viewer viewer) {
        var team = sweeps.team(sweep, viewer).orElse(null);
        var own = coverage.of(sweep.id()).stream()
                .filter(b -> b.team() != null && b.team().equals(team))
                .toList();
        var left = own.stream().filter(b -> !b.visited()).toList();
        return left.isEmpty()
                ? Stream.empty()
                : Stream.of(new Task(
                        Task.when(sweep.to(), clock.today()),
                        sweep.to(),
                        sweep.title(),
                        words.say("sweep.task", left.size(), own.size()),
                        left.getFirst().path(sweep.id()),
                        words.say("sweep.task-act")));
    }
}
