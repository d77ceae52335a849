package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.signin.ConfirmNow;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A letter is signed, by its unit or for the district: the version that was on the page, while it is still what plan and duties say. */
@UseCase
class SignLetter {

    private final Signing signing;
    private final ConfirmNow confirm;

    SignLetter(Signing signing, ConfirmNow confirm) {
        this.signing = signing;
        this.confirm = confirm;
    }

    /**
     * What stands against it is asked first, then whether it is they, then all once more in the turn in which it is signed: three short
     * transactions, of which none waits for another's connection.
     *
     * @param hash of the text that was on the page
     * @param answer of a passkey's device; empty when a code was typed
     */
    @May(Right.LETTERS_SIGN)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PostMapping("/letters/{id}/signature")
    ModelAndView sign(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String answer,
            Viewer viewer,
            HttpServletRequest request) {
        var refusals = signing.against(id, hash, viewer);
        // A code that was shown opens nothing again.
        if (!refusals.any()) {
            confirm.wrong(viewer, code, answer, request).ifPresent(refusals::add);
        }
        if (!refusals.any()) {
            refusals = signing.sign(id, hash, answer.isEmpty() ? "code" : "passkey", viewer);
        }
        return refusals.any() ? signing.refused(id, viewer, refusals) : Page.to("/letters/" + id, "letter.note-signed");
    }
}
