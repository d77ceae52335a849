package anlan.fact.dataset;

import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Imports begin at once, in threads of their own; here is found what a process left behind that ended meanwhile. */
@Component
class TakeUp implements Job {

    private final Runner runner;

    TakeUp(Runner runner) {
        this.runner = runner;
    }

    @Override
    public String name() {
        return "dataset.take-up";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(30));
    }

    @Override
    public Done run() {
        return new Done(runner.takeUp());
    }
}
