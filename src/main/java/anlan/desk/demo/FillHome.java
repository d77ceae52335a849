package anlan.desk.demo;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.CannotStart;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import anlan.ground.web.Demonstration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty home with the demonstration district before the server counts as ready, or goes on where it was cut short. */
@Component
@Order(0)
class FillHome implements ApplicationRunner {

    private final Demonstration demonstration;
    private final Districts districts;
    private final List<Part> parts;
    private final DoneSteps done;
    private final TransactionTemplate once;
    private final OfficeClock clock;
    private final Tell tell;
    private final LocalDate today;

    FillHome(
            Demonstration demonstration,
            Districts districts,
            List<Part> parts,
            DoneSteps done,
            TransactionTemplate once,
            OfficeClock clock,
            Tell tell,
            @Value("${anlan.demo.today:2026-05-10}") LocalDate today) {
        this.demonstration = demonstration;
        this.districts = districts;
        this.parts = parts;
        this.done = done;
        this.once = once;
        this.clock = clock;
        this.tell = tell;
        this.today = today;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean ours = isOurs();
        if (demonstration.on()) {
            if (!ours && !districts.all().isEmpty()) throw CannotStart.because(tell.sentence("demo.home-in-use"));
            fill();
        } else if (!ours) {
            return;
        }
        demonstration.recognised();
        clock.choose(today);
    }

    /** Only an empty home is filled, and only one that was begun to be filled is finished; once filled it is one however it is started. */
    private boolean isOurs() {
        var kept = districts.all();
        return kept.size() == 1
                && kept.getFirst().code().equals(Pack.DISTRICT)
                && !done.all().isEmpty();
    }

    void fill() {
        if (districts.find(Pack.DISTRICT).isEmpty()) found();
        var carried = new HashSet<>(done.all());
        var steps = parts.stream().flatMap(p -> p.steps().stream()).toList();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (carried.contains(step.code())) continue;
            tell.line(
                    "demo.progress",
                    i + 1,
                    steps.size(),
                    say(step, Locale.SIMPLIFIED_CHINESE),
                    say(step, Locale.ENGLISH));
            District.run(Pack.DISTRICT, () -> carryOut(step));
        }
    }

    private void carryOut(Step step) {
        if (!step.whole()) step.work().run();
        once.executeWithoutResult(t -> {
            if (step.whole()) step.work().run();
            done.add(step.code());
        });
    }

    /** The district and the mark that it is ours stand or fall together. */
    private void found() {
        District.run(
                Pack.DISTRICT,
                () -> once.executeWithoutResult(t -> {
                    districts.found(Pack.DISTRICT, tell.in(Locale.SIMPLIFIED_CHINESE, "demo.district"));
                    done.add("district");
                }));
    }

    private String say(Step step, Locale language) {
        return tell.in(language, step.word(), step.what());
    }
}
