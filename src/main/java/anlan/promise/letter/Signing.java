package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refusals;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** What stands against a signature, and the signature. */
@Component
@Transactional
class Signing {

    private final Letters letters;
    private final LetterBook book;
    private final LetterNews news;
    private final LetterPages pages;
    private final Composer composer;
    private final Plans plans;

    Signing(Letters letters, LetterBook book, LetterNews news, LetterPages pages, Composer composer, Plans plans) {
        this.letters = letters;
        this.book = book;
        this.news = news;
        this.pages = pages;
        this.composer = composer;
        this.plans = plans;
    }

    /** @param hash of the text that was on the page */
    Refusals against(long id, String hash, Viewer viewer) {
        return against(find(id, viewer), hash, viewer);
    }

    /** In its turn: whoever changes plan or duties at this moment comes before or after. @return what stands against it after all */
    Refusals sign(long id, String hash, String factor, Viewer viewer) {
        book.takeTurns(find(id, viewer).campaign());
        var letter = find(id, viewer);
        var refusals = against(letter, hash, viewer);
        if (!refusals.any()) {
            var kind =
                    letter.state() == Letter.State.SENT ? LetterAct.Kind.SIGNED_UNIT : LetterAct.Kind.SIGNED_DISTRICT;
            news.tell(book.act(viewer, Right.LETTERS_SIGN, letter, kind, "", factor), viewer);
        }
        return refusals;
    }

    ModelAndView refused(long id, Viewer viewer, Refusals refusals) {
        return pages.refused(find(id, viewer), viewer, refusals);
    }

    private Letter find(long id, Viewer viewer) {
        return letters.find(id, viewer).orElseThrow(NotFound::new);
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
