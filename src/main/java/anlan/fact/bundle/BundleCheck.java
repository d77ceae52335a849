package anlan.fact.bundle;

import anlan.fact.problem.Account;
import anlan.fact.problem.Said;
import anlan.fact.problem.Staffing;
import anlan.fact.problem.Terms;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether it is said well enough what is to be done about many problems. */
@Component
class BundleCheck {

    private static final Set<Bundle.Deed> WITH_REASON =
            EnumSet.of(Bundle.Deed.DEADLINE, Bundle.Deed.GRADE, Bundle.Deed.WITHDRAW, Bundle.Deed.REOPEN);

    private final Staffing staffing;
    private final Terms terms;

    BundleCheck(Staffing staffing, Terms terms) {
        this.staffing = staffing;
        this.terms = terms;
    }

    Refusals faults(Bundle bundle, Viewer viewer) {
        var refusals = new Refusals();
        refusals.require(!bundle.problems().isEmpty(), BundleFault.NONE_CHOSEN, "");
        var deed = bundle.deed().filter(d -> viewer.may(d.right())).orElse(null);
        refusals.require(deed != null, BundleFault.ACT_UNKNOWN, "act");
        if (deed == Bundle.Deed.ASSIGN) {
            refusals.require(
                    bundle.unitId()
                            .filter(u -> staffing.units(viewer).containsKey(u))
                            .isPresent(),
                    BundleFault.UNIT_UNKNOWN,
                    "unit");
        }
        if (deed == Bundle.Deed.DEADLINE) {
            terms.named(Bundle.or(bundle.day()), "day", refusals);
        }
        if (deed == Bundle.Deed.GRADE) {
            refusals.require(
                    Arrays.stream(Account.Severity.values())
                            .anyMatch(s -> s.word().equals(bundle.severity())),
                    BundleFault.SEVERITY_UNKNOWN,
                    "severity");
        }
        if (deed != null && WITH_REASON.contains(deed)) {
            refusals.require(!bundle.words().isEmpty(), BundleFault.REASON_MISSING, "text");
        }
        Said.check(bundle.words(), "text", refusals);
        return refusals;
    }
}
