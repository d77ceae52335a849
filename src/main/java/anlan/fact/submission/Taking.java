package anlan.fact.submission;

import anlan.fact.sweep.Walking;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came, and lets it count or holds it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Taking {

    private final Editions editions;
    private final EditionBook book;
    private final FateBook fate;
    private final Walking walking;
    private final Judge judge;
    private final Filing filing;
    private final SentPhotoCheck photos;
    private final Audit audit;
    private final Words words;

    Taking(
            Editions editions,
            EditionBook book,
            FateBook fate,
            Walking walking,
            Judge judge,
            Filing filing,
            SentPhotoCheck photos,
            Audit audit,
            Words words) {
        this.editions = editions;
        this.book = book;
        this.fate = fate;
        this.walking = walking;
        this.judge = judge;
        this.filing = filing;
        this.photos = photos;
        this.audit = audit;
        this.words = words;
    }

    /** @param beside what came of the same form before */
    Answer fresh(Sent sent, List<Edition> beside, Walking.Round round, Viewer viewer) {
        book.write(sent, viewer);
        book.shows(sent);
        var spot = walking.spot(sent.sweep(), sent.cut(), sent.cell()).orElse(null);
        var reasons = judge.reasons(sent, beside, round, spot, viewer);
        if (reasons.isEmpty()) {
            reasons = filing.file(sent, round, Objects.requireNonNull(spot), viewer);
        }
        photos.wake(sent);
        if (reasons.isEmpty()) {
            int version = count(sent, "", viewer);
            following(sent, round, Objects.requireNonNull(spot), viewer);
            return new Answer.Taken(version, editions.filed(sent.submission()));
        }
        fate.held(sent, reasons);
        did("submission.held", sent, Map.of("reasons", reasons));
        return editions.held(reasons);
    }

    private int count(Sent sent, String said, Viewer viewer) {
        int version = fate.taken(sent, said, viewer.name());
        did("submission.taken", sent, Map.of("version", version));
        replaced(sent, viewer);
        return version;
    }

    /** What was held and is mended by one that counts waits no longer. */
    private void replaced(Sent sent, Viewer viewer) {
        var from = Optional.ofNullable(sent.base()).flatMap(editions::find).filter(Edition::waits);
        if (from.isPresent()) {
            fate.aside(from.get().id(), words.say("submission.replaced"), viewer);
            replaced(from.get().sent(), viewer);
        }
    }

    /** Those that came before what they were made from: now it is their turn. */
    private void following(Sent sent, Walking.Round round, Walking.Spot spot, Viewer viewer) {
        for (var next : editions.waitingFor(sent.id())) {
            if (next.person() == viewer.who().id()
                    && judge.reasons(next.sent(), editions.of(next.submission()), round, spot, viewer)
                            .isEmpty()
                    && filing.file(next.sent(), round, spot, viewer).isEmpty()) {
                count(next.sent(), "", viewer);
                following(next.sent(), round, spot, viewer);
            }
        }
    }

    private void did(String what, Sent sent, Map<String, Object> more) {
        var after = new LinkedHashMap<String, Object>(more);
        after.put("submission", sent.submission());
        after.put("findings", sent.findings().size());
        audit.did(what, "sweeps/" + sent.sweep() + "/submissions/" + sent.id(), null, after, null);
    }

    /**
     * Somebody who steers the sweep lets a held edition count, whatever kept it; the sender's name stays on it.
     *
     * @param sender whose it is, as of now
     * @return why it cannot be
     */
    List<Reason> letCount(Edition held, Walking.Round round, Viewer sender, String said, Viewer decider) {
        book.takeTurn("form " + held.submission());
        var sent = held.sent();
        var spot = walking.spot(sent.sweep(), sent.cut(), sent.cell()).orElseThrow();
        var reasons = filing.file(sent, round, spot, sender);
        if (reasons.isEmpty()) {
            int version = fate.taken(sent, said, decider.name());
            did("submission.taken", sent, Map.of("version", version, "by", decider.name()));
            replaced(sent, decider);
            following(sent, round, spot, sender);
            photos.wake(sent);
        }
        return reasons;
    }
}
