package anlan.fact.imports;

import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports begin at once, in threads of the node that has their file; here is found what a process left behind that ended meanwhile. Where the
 * file lies it is begun anew, since nothing of it had been kept; of a node that stays away it is said that it broke off.
 */
@Component
class TakeUp implements Job {

    static final String NAME = "dataset.take-up";

    private final Runner runner;
    private final Claims claims;
    private final Ending ending;
    private final Hands hands;
    private final Stirs stirs;
    private final Files files;
    private final ImportBook book;
    private final Check check;
    private final TransactionTemplate once;

    TakeUp(
            Runner runner,
            Claims claims,
            Ending ending,
            Hands hands,
            Stirs stirs,
            Files files,
            ImportBook book,
            Check check,
            TransactionTemplate once) {
        this.runner = runner;
        this.claims = claims;
        this.ending = ending;
        this.hands = hands;
        this.stirs = stirs;
        this.files = files;
        this.book = book;
        this.check = check;
        this.once = once;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(30));
    }

    @Override
    public Done run() {
        var left = Objects.requireNonNull(once.execute(s -> stirs.unfinished())).stream()
                .filter(each -> !hands.has(each.id()))
                .toList();
        return new Done(taken(left));
    }

    private long taken(List<Stirs.Left> left) {
        var taken = 0L;
        for (var each : left) {
            if (here(each)) {
                runner.take(each.id(), "");
                taken++;
            } else if (each.silent()) {
                claims.holding(each.id(), () -> ending.leftElsewhere(each.id()));
                taken++;
            }
        }
        return taken;
    }

    /** Its file lies here; or it was read by a node that is gone, and nothing but the commit is left to do. */
    private boolean here(Stirs.Left left) {
        return java.nio.file.Files.exists(files.sent(left.id())) || left.silent() && staged(left.id());
    }

    private boolean staged(long id) {
        var imported = Objects.requireNonNull(once.execute(s -> book.find(id).orElseThrow()));
        return imported.state() == Imported.State.COMMITTING && check.staged(imported);
    }
}
