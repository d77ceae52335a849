package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.signin.ConfirmNow;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A letter is signed, by its unit or for the district: the version that was on the page, while it is still what plan and duties say. */
@UseCase
class SignLetter {

    private final Letters letters;
    private final LetterBook book;
    private final LetterNews news;
    private final LetterPages pages;
    private final Composer composer;
    private final Plans plans;
    private final ConfirmNow confirm;

    SignLetter(
            Letters letters,
            LetterBook book,
            LetterNews news,
            LetterPages pages,
            Composer composer,
            Plans plans,
            ConfirmNow confirm) {
        this.letters = letters;
        this.book = book;
        this.news = news;
        this.pages = pages;
        this.composer = composer;
        this.plans = plans;
        this.confirm = confirm;
    }

    /**
     * @param hash of the text that was on the page
     * @param answer of a passkey's device; empty when a code was typed
     */
    @May(Right.LETTERS_SIGN)
    @PostMapping("/letters/{id}/signature")
    ModelAndView sign(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String answer,
            Viewer viewer,
            HttpServletRequest request) {
        book.takeTurns(letters.find(id, viewer).orElseThrow(NotFound::new).campaign());
        var letter = letters.find(id, viewer).orElseThrow(NotFound::new);
        var refusals = against(letter, hash, viewer);
        // Last of all: a code that was shown opens nothing again.
        if (!refusals.any()) {
            confirm.wrong(viewer, code, answer, request).ifPresent(refusals::add);
        }
        if (refusals.any()) {
            return pages.refused(letter, viewer, refusals);
        }
        var kind = letter.state() == Letter.State.SENT ? LetterAct.Kind.SIGNED_UNIT : LetterAct.Kind.SIGNED_DISTRICT;
        var factor = answer.isEmpty() ? "code" : "passkey";
        news.tell(book.act(viewer, Right.LETTERS_SIGN, letter, kind, "", factor), viewer);
        return Page.to(letter.path(), "letter.note-signed");
    }

    private Refusals against(Letter letter, String hash, Viewer viewer) {
        var refusals = new Refusals();
        var half = letter.state() == Letter.State.HALF;
        if (half && Powers.signsForAll(viewer) && letter.byHand(LetterAct.Kind.SIGNED_UNIT, viewer.hands())) {
            return refusals.add(LetterFault.OWN_SIDE, "");
        }
        if (!refusals.require(Powers.signsNow(viewer, letter), LetterFault.NOT_NOW, "")
                || !refusals.require(hash.equals(letter.latest().hash()), LetterFault.OTHER_VERSION, "")) {
            return refusals;
        }
        var campaign = plans.find(letter.campaign()).orElseThrow(NotFound::new);
        if (refusals.require(campaign instanceof Campaign.Started, LetterFault.CAMPAIGN_NOT_UNDER_WAY, "")) {
            var basis = composer.basis(campaign);
            var unit = basis.units().get(letter.unit());
            refusals.require(
                    unit != null
                            && composer.text(basis, unit)
                                    .hash()
                                    .equals(letter.latest().hash()),
                    LetterFault.PLAN_CHANGED,
                    "");
        }
        return refusals;
    }
}
