package anlan.promise.letter;

import anlan.ground.access.Viewer;
import anlan.ground.signin.ConfirmNow;
import anlan.ground.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Steps of letters that are done without a page before one: a history that is brought in goes the same ways. A step that was done already is
 * not done again, so that what was cut short goes on; one that is refused is an {@link IllegalStateException}.
 */
@Component
public class LetterSteps {

    private final Letters letters;
    private final MakeLetters making;
    private final MoveLetter moving;
    private final Signing signing;
    private final ConfirmNow confirm;

    LetterSteps(Letters letters, MakeLetters making, MoveLetter moving, Signing signing, ConfirmNow confirm) {
        this.letters = letters;
        this.making = making;
        this.moving = moving;
        this.signing = signing;
        this.confirm = confirm;
    }

    /** For every unit; nothing where there are letters. */
    public void draft(long campaign, Viewer viewer) {
        if (letters.of(campaign).isEmpty()) {
            done(making.make(campaign, "", viewer));
        }
    }

    public void review(long campaign, long unit, String words, Viewer viewer) {
        var letter = find(campaign, unit);
        if (letter.takes(LetterAct.Kind.REVIEWED)) {
            done(moving.review(letter.id(), words, viewer));
        }
    }

    public void send(long campaign, long unit, Viewer viewer) {
        var letter = find(campaign, unit);
        if (letter.takes(LetterAct.Kind.SENT)) {
            done(moving.send(letter.id(), viewer));
        }
    }

    /**
     * No transaction may be open.
     *
     * @param code by which they show at that moment that it is they
     */
    public void signForUnit(long campaign, long unit, String code, Viewer viewer) {
        sign(find(campaign, unit), LetterAct.Kind.SIGNED_UNIT, code, viewer);
    }

    /** The same for the district, once the unit has signed. */
    public void signForDistrict(long campaign, long unit, String code, Viewer viewer) {
        sign(find(campaign, unit), LetterAct.Kind.SIGNED_DISTRICT, code, viewer);
    }

    private void sign(Letter letter, LetterAct.Kind kind, String code, Viewer viewer) {
        if (!letter.takes(kind)) {
            return;
        }
        var hash = letter.latest().hash();
        var refusals = signing.against(letter.id(), hash, viewer);
        if (!refusals.any()) {
            confirm.wrong(viewer, code).ifPresent(refusals::add);
        }
        if (!refusals.any()) {
            refusals = signing.sign(letter.id(), hash, "code", viewer);
        }
        none(letter, refusals);
    }

    private Letter find(long campaign, long unit) {
        return letters.of(campaign).stream()
                .filter(l -> l.unit() == unit)
                .findFirst()
                .orElseThrow();
    }

    private static void done(ModelAndView answer) {
        if (!(answer.getView() instanceof RedirectView)) {
            throw new IllegalStateException("Letters: " + answer.getModel());
        }
    }

    private static void none(Letter letter, Refusals refusals) {
        if (refusals.any()) {
            throw new IllegalStateException(letter.record() + ": " + refusals.all());
        }
    }
}
