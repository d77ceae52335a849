package anlan.fact.submission;

import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.store.District;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Photos that came are redrawn one after the other, and then stand beside what they show. Until then nobody is given them. While much comes in it
 * leaves the machine to that.
 */
@Component
class CleanPhotos implements Job {

    static final String NAME = "submission.clean";

    private final TransactionTemplate once;
    private final Attachments attachments;
    private final RawPhoto raw;
    private final CleanBook clean;
    private final ShowPhotos show;
    private final Rest rest;

    CleanPhotos(
            TransactionTemplate once,
            Attachments attachments,
            RawPhoto raw,
            CleanBook clean,
            ShowPhotos show,
            Rest rest) {
        this.once = once;
        this.attachments = attachments;
        this.raw = raw;
        this.clean = clean;
        this.show = show;
        this.rest = rest;
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
    public Done run() throws Exception {
        long done = 0;
        while (!Thread.currentThread().isInterrupted()) {
            var some = once.execute(s -> clean.next());
            if (some.isEmpty()) {
                break;
            }
            for (var photo : some) {
                rest.whileBusy();
                clean(photo);
                done++;
            }
        }
        show.all();
        return new Done(done);
    }

    private void clean(CleanBook.Raw photo) throws IOException {
        var sender = new Viewer(
                new SignedIn(SignedIn.Kind.PERSON, District.current(), photo.person()), photo.sender(), List.of());
        var outcome = Scope.as(sender, "", () -> {
            try (var content = once.execute(s -> opened(photo.id()))) {
                return attachments.receive(
                        content, "photo-" + photo.id().toString().substring(0, 8) + ".jpg", sender);
            }
        });
        once.executeWithoutResult(s -> Scope.as(sender, "", () -> {
            var kept = outcome instanceof Attachments.Outcome.Kept k ? k.file().id() : null;
            clean.note(
                    photo,
                    kept,
                    outcome instanceof Attachments.Outcome.Turned t ? t.why().key() : "");
            if (kept != null) {
                attachments.use(kept, "submission/" + photo.edition(), false, sender);
            }
            raw.drop(photo.id());
            return true;
        }));
        show.of(photo.id());
    }

    private InputStream opened(UUID photo) {
        try {
            return raw.open(photo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
