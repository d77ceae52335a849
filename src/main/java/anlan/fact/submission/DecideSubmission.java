package anlan.fact.submission;

import anlan.fact.sweep.Walking;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.audit.Audit;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits is let count or set aside by whoever steers the sweep. */
@UseCase
class DecideSubmission {

    private static final int LONGEST = 500;

    private final Taking taking;
    private final Editions editions;
    private final EditionBook book;
    private final FateBook fate;
    private final SubmissionPages pages;
    private final Walking walking;
    private final Viewers viewers;
    private final Audit audit;
    private final Words said;

    DecideSubmission(
            Taking taking,
            Editions editions,
            EditionBook book,
            FateBook fate,
            SubmissionPages pages,
            Walking walking,
            Viewers viewers,
            Audit audit,
            Words said) {
        this.taking = taking;
        this.editions = editions;
        this.book = book;
        this.fate = fate;
        this.pages = pages;
        this.walking = walking;
        this.viewers = viewers;
        this.audit = audit;
        this.said = said;
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps/{id:\\d+}/submissions/{edition}/taking")
    ModelAndView count(
            @PathVariable long id,
            @PathVariable UUID edition,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        var round = kept(id, viewer);
        book.takeTurn("edition " + edition);
        var held = edition(id, edition);
        var refusals = new Refusals();
        if (refusals.require(held.waits(), HoldReason.DECIDED, "") && fits(words, refusals)) {
            for (var reason : taking.letCount(held, round, sender(held, viewer), words.strip(), viewer)) {
                refusals.add(HoldReason.CANNOT_COUNT, "", reason.say(said));
            }
        }
        return refusals.any()
                ? Page.refused(SubmissionPages.ONE, pages.one(round, held, words), refusals)
                : Page.to(round.path() + "/submissions", "submission.note-taken");
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps/{id:\\d+}/submissions/{edition}/setting-aside")
    ModelAndView aside(
            @PathVariable long id,
            @PathVariable UUID edition,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        var round = kept(id, viewer);
        book.takeTurn("edition " + edition);
        var held = edition(id, edition);
        var refusals = new Refusals();
        refusals.require(held.waits(), HoldReason.DECIDED, "");
        refusals.require(!words.isBlank(), HoldReason.WORDS_MISSING, "words");
        fits(words, refusals);
        if (refusals.any()) {
            return Page.refused(SubmissionPages.ONE, pages.one(round, held, words), refusals);
        }
        fate.aside(edition, words.strip(), viewer);
        audit.did("submission.aside", "sweeps/" + id + "/submissions/" + edition, null, null, words.strip());
        return Page.to(round.path() + "/submissions", "submission.note-aside");
    }

    private static boolean fits(String words, Refusals refusals) {
        return refusals.require(words.length() <= LONGEST, HoldReason.WORDS_LONG, "words", LONGEST);
    }

    private Viewer sender(Edition held, Viewer viewer) {
        return viewers.now(new SignedIn(SignedIn.Kind.PERSON, District.current(), held.person()))
                .filter(v -> v.may(Right.PROBLEMS_FILE))
                .orElse(viewer);
    }

    private Edition edition(long sweep, UUID id) {
        return editions.find(id).filter(e -> e.sweep() == sweep).orElseThrow(NotFound::new);
    }

    private Walking.Round kept(long id, Viewer viewer) {
        return walking.find(id, viewer).filter(Walking.Round::keeps).orElseThrow(NotFound::new);
    }
}
