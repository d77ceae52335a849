package anlan.fact.submission;

import anlan.fact.sweep.SweepNotice;
import anlan.ground.access.Viewer;
import anlan.ground.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a sweep's page: how many of what came wait for somebody to decide. */
@Component
class WaitingNotice implements SweepNotice {

    private final Editions editions;
    private final Words words;

    WaitingNotice(Editions editions, Words words) {
        this.editions = editions;
        this.words = words;
    }

    @Override
    public Optional<Said> of(long sweep, Viewer viewer) {
        long waiting = editions.waiting(sweep);
        return waiting > 0
                ? Optional.of(new Said(
                        words.say("submission.waiting", waiting),
                        "/sweeps/" + sweep + "/submissions",
                        words.say("submission.to-waiting"),
                        true))
                : editions.ofSweep(sweep, 1).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Said(
                                words.say("submission.came"),
                                "/sweeps/" + sweep + "/submissions",
                                words.say("submission.to-list"),
                                false));
    }
}
