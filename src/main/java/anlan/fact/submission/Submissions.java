package anlan.fact.submission;

import anlan.fact.sweep.Walking;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what was filled in elsewhere: each edition once, in its order, or held for somebody to decide. */
@Component
public class Submissions {

    private final Editions editions;
    private final EditionBook book;
    private final SentPhotoCheck photos;
    private final Turning turning;
    private final Taking taking;
    private final Walking walking;
    private final Words words;

    Submissions(
            Editions editions,
            EditionBook book,
            SentPhotoCheck photos,
            Turning turning,
            Taking taking,
            Walking walking,
            Words words) {
        this.editions = editions;
        this.book = book;
        this.photos = photos;
        this.turning = turning;
        this.taking = taking;
        this.walking = walking;
        this.words = words;
    }

    /** Its photos come before it, by {@link Photos}. Sent again, it is answered as the first time. */
    @Transactional
    public Answer take(Sent sent, Viewer viewer) {
        book.takeTurn(
                "edition " + sent.id(),
                "form " + sent.submission(),
                "block " + sent.sweep() + "/" + sent.cut() + "/" + sent.cell());
        var beside = editions.beside(sent);
        var known = beside.stream().filter(e -> e.id().equals(sent.id())).findFirst();
        if (known.isPresent()) {
            return known.get().person() == viewer.who().id()
                    ? editions.answer(known.get())
                    : turned(HoldReason.NOT_YOURS);
        }
        var round = walking.find(sent.sweep(), viewer).filter(Walking.Round::walks);
        if (round.isEmpty()) {
            return turned(HoldReason.SWEEP_UNKNOWN);
        }
        var pictures = photos.of(sent, viewer);
        return turning.refusal(sent, beside, pictures, viewer)
                .map(this::turned)
                .orElseGet(() -> pictures.missing().isEmpty()
                        ? taking.fresh(sent, beside, round.get(), viewer)
                        : new Answer.Missing(pictures.missing()));
    }

    private Answer turned(HoldReason reason) {
        var refused = new Refused(reason, "");
        return new Answer.Turned(refused.code(), words.say(refused));
    }

    /** What became of editions of the viewer's; those that never came are absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Answer> states(Collection<UUID> ids, Viewer viewer) {
        var states = new LinkedHashMap<UUID, Answer>();
        editions.find(ids, viewer.who().id()).forEach(e -> states.put(e.id(), editions.answer(e)));
        return states;
    }

    /** The versions that hold of what the viewer sent of a sweep. */
    @Transactional(readOnly = true)
    public List<Own> own(long sweep, Viewer viewer) {
        return editions.own(sweep, viewer.who().id(), 500).stream()
                .map(e -> new Own(e.sent(), editions.answer(e)))
                .toList();
    }

    /** What the viewer sent, and what became of it. */
    public record Own(Sent sent, Answer answer) {}
}
