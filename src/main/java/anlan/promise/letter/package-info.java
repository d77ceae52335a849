/**
 * Letters of responsibility: what a unit puts its name to in a campaign, made from the plan's objectives, the targets of its area and its duties.
 *
 * <p>A letter's text is composed in Chinese, whoever asks; it is stored with its SHA-256 and is what is shown, signed and printed. It is drafted,
 * reviewed by another, sent, signed by the unit's lead and then for the district, each with a second factor at that moment ({@link
 * anlan.ground.signin.ConfirmNow}). When plan or duties change, the letter still stands as it was signed, what differs is shown side by side, and
 * a new version asks for new signatures.
 *
 * <p>It refuses to have signed what is not on the page, or what no longer is what plan and duties say at that moment.
 */
@NullMarked
@ApplicationModule(
        id = "letter",
        allowedDependencies = {
            "access",
            "audit",
            "change",
            "clock",
            "document",
            "duty",
            "notify",
            "place",
            "plan",
            "register",
            "signin",
            "staff",
            "web"
        })
package anlan.promise.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
