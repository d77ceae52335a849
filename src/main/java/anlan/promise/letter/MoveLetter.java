package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A letter is reviewed by another than who drafted it, sent for signing, declined, withdrawn, or written anew from plan and duties as they are. */
@UseCase
class MoveLetter {

    private static final int LONGEST = 500;

    private final Letters letters;
    private final LetterBook book;
    private final LetterNews news;
    private final LetterPages pages;
    private final Composer composer;
    private final Plans plans;

    MoveLetter(Letters letters, LetterBook book, LetterNews news, LetterPages pages, Composer composer, Plans plans) {
        this.letters = letters;
        this.book = book;
        this.news = news;
        this.pages = pages;
        this.composer = composer;
        this.plans = plans;
    }

    @May(Right.LETTERS_KEEP)
    @PostMapping("/letters/{id}/review")
    ModelAndView review(@PathVariable long id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        var letter = turn(id, viewer);
        var refusals = new Refusals();
        refusals.require(!letter.byHand(LetterAct.Kind.DRAFTED, viewer.hands()), LetterFault.OWN_DRAFT, "");
        return act(letter, viewer, LetterAct.Kind.REVIEWED, words, Powers.keeps(viewer), refusals);
    }

    @May(Right.LETTERS_KEEP)
    @PostMapping("/letters/{id}/dispatch")
    ModelAndView send(@PathVariable long id, Viewer viewer) {
        return act(turn(id, viewer), viewer, LetterAct.Kind.SENT, "", Powers.keeps(viewer), new Refusals());
    }

    @May(Right.LETTERS_SIGN)
    @PostMapping("/letters/{id}/refusal")
    ModelAndView decline(@PathVariable long id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        var letter = turn(id, viewer);
        var refusals = new Refusals();
        refusals.require(!words.isBlank(), LetterFault.WORDS_MISSING, "declined");
        return act(letter, viewer, LetterAct.Kind.DECLINED, words, Powers.signsNow(viewer, letter), refusals);
    }

    @May(Right.LETTERS_KEEP)
    @PostMapping("/letters/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable long id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        var letter = turn(id, viewer);
        var refusals = new Refusals();
        refusals.require(!words.isBlank(), LetterFault.WORDS_MISSING, "withdrawn");
        return act(letter, viewer, LetterAct.Kind.WITHDRAWN, words, Powers.keeps(viewer), refusals);
    }

    @May(Right.LETTERS_KEEP)
    @PostMapping("/letters/{id}/version")
    ModelAndView anew(@PathVariable long id, Viewer viewer) {
        var letter = turn(id, viewer);
        var campaign = plans.find(letter.campaign()).orElseThrow(NotFound::new);
        var basis = composer.basis(campaign);
        var unit = basis.units().get(letter.unit());
        var refusals = new Refusals();
        refusals.require(Powers.keeps(viewer), LetterFault.NOT_NOW, "");
        refusals.require(campaign instanceof Campaign.Started, LetterFault.CAMPAIGN_NOT_UNDER_WAY, "");
        if (refusals.require(unit != null, LetterFault.UNIT_UNKNOWN, "") && unit != null) {
            var text = composer.text(basis, unit);
            refusals.require(
                    !letter.state().alive()
                            || !text.hash().equals(letter.latest().hash()),
                    LetterFault.NOTHING_CHANGED,
                    "");
            if (!refusals.any()) {
                news.tell(book.draft(viewer, campaign.id(), campaign.version(), unit.id(), text), viewer);
                return Page.to(letter.path(), "letter.note-drafted");
            }
        }
        return pages.refused(letter, viewer, refusals);
    }

    private Letter turn(long id, Viewer viewer) {
        book.takeTurns(letters.find(id, viewer).orElseThrow(NotFound::new).campaign());
        return letters.find(id, viewer).orElseThrow(NotFound::new);
    }

    private ModelAndView act(
            Letter letter, Viewer viewer, LetterAct.Kind kind, String words, boolean may, Refusals refusals) {
        var said = words.strip();
        refusals.require(may && letter.takes(kind), LetterFault.NOT_NOW, "");
        refusals.require(said.length() <= LONGEST, LetterFault.WORDS_LONG, kind.word(), LONGEST);
        refusals.require(
                plans.find(letter.campaign())
                        .filter(Campaign.Started.class::isInstance)
                        .isPresent(),
                LetterFault.CAMPAIGN_NOT_UNDER_WAY,
                "");
        if (refusals.any()) {
            return pages.refused(letter, viewer, refusals);
        }
        var right = kind == LetterAct.Kind.DECLINED ? Right.LETTERS_SIGN : Right.LETTERS_KEEP;
        news.tell(book.act(viewer, right, letter, kind, said, ""), viewer);
        return Page.to(letter.path(), "letter.note-" + kind.word());
    }
}
