package anlan.ground.signin;

import anlan.ground.access.Viewer;
import anlan.ground.web.Refused;
import anlan.ground.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever signs something shows at that moment, once more, that it is they: by a code of the authenticator or of the recovery sheet, or by a
 * passkey. A stand-in shows their own.
 */
@Component
public class ConfirmNow {

    /** With which the browser asks the device; a form names it in {@code data-passkey} and sends {@code answer}. */
    public static final String CHALLENGE = "/account/confirmation/challenge";

    public enum Reason {
        FACTOR_MISSING
    }

    /** What the viewer has set up. */
    public record Ways(boolean code, boolean passkey) {
        public boolean any() {
            return code || passkey;
        }
    }

    private final SecondFactors factors;
    private final PasskeyEntry entry;
    private final Throttle throttle;
    private final Site site;

    ConfirmNow(SecondFactors factors, PasskeyEntry entry, Throttle throttle, Site site) {
        this.factors = factors;
        this.entry = entry;
        this.throttle = throttle;
        this.site = site;
    }

    @Transactional
    public Ways ways(Viewer viewer) {
        var person = viewer.who().id();
        return new Ways(factors.phone(person) || factors.codesLeft(person) > 0, factors.passkey(person));
    }

    /**
     * What is wrong with it; empty when it is they. In a transaction of its own: a try counts even if what was to be signed is not. To be asked
     * before the transaction that signs and not within it, where it would hold a second connection.
     *
     * @param answer of a passkey's device; empty when a code was typed
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Refused> wrong(Viewer viewer, String code, String answer, HttpServletRequest request) {
        return wrong(viewer, () -> answer.isEmpty() ? typed(viewer, code) : shown(viewer, answer, request));
    }

    /** The same where nothing but a code can be shown. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Refused> wrong(Viewer viewer, String code) {
        return wrong(viewer, () -> typed(viewer, code));
    }

    private Optional<Refused> wrong(Viewer viewer, Supplier<Optional<Refused>> asked) {
        var who = viewer.who();
        if (!ways(viewer).any()) {
            return Optional.of(new Refused(Reason.FACTOR_MISSING, "code"));
        }
        var buckets = Throttle.secondFactor(who.district(), who.id());
        var wait = throttle.take(buckets);
        if (wait.isPresent()) {
            return Optional.of(new Refused(SecondStep.Reason.TOO_MANY_CODES, "code", SignIn.minutes(wait.get())));
        }
        var wrong = asked.get();
        if (wrong.isEmpty()) {
            throttle.forgive(buckets);
        }
        return wrong;
    }

    private Optional<Refused> typed(Viewer viewer, String code) {
        return factors.opens(viewer.who().id(), code)
                ? Optional.empty()
                : Optional.of(new Refused(SecondStep.Reason.CODE_WRONG, "code"));
    }

    private Optional<Refused> shown(Viewer viewer, String answer, HttpServletRequest request) {
        var party = new RelyingParty(site.origin(request));
        var challenge = Challenge.take(Challenge.Purpose.CONFIRM, request);
        if (challenge.isEmpty()) {
            return Optional.of(new Refused(PasskeyFault.PASSKEY_STALE, "answer", party));
        }
        var who = viewer.who();
        return entry.of(who.district(), who.id(), answer, challenge.get(), party)
                        instanceof PasskeyCheck.Checked.Wrong<PasskeyEntry.Owner> wrong
                ? Optional.of(new Refused(wrong.why(), "answer", party))
                : Optional.empty();
    }
}
