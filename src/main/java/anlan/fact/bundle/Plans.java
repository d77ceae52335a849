package anlan.fact.bundle;

import anlan.fact.problem.Account;
import anlan.fact.problem.Act;
import anlan.fact.problem.Checking;
import anlan.fact.problem.Ended;
import anlan.fact.problem.Move;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Terms;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Asks each problem what is to be done about it; nothing is done yet. */
@Component
class Plans {

    private final Terms terms;

    Plans(Terms terms) {
        this.terms = terms;
    }

    Plan of(Problem problem, Bundle bundle, Viewer viewer) {
        return switch (bundle.deed().orElseThrow()) {
            case ASSIGN ->
                Objects.equals(problem.now().unit(), bundle.unitId().orElseThrow())
                        ? no(BundleFault.SO_ALREADY)
                        : step(Powers.assign(
                                viewer,
                                problem,
                                bundle.unitId().orElseThrow(),
                                null,
                                bundle.words(),
                                terms.until(Terms.Step.ACCEPT)));
            case DEADLINE -> deadline(problem, bundle);
            case GRADE -> grade(problem, bundle, viewer);
            case URGE ->
                problem.state().open() && Powers.leads(viewer, problem)
                        ? new Plan.Urge()
                        : no(BundleFault.NOBODYS_TURN);
            case WITHDRAW -> step(problem.withdraw(bundle.words()));
            case REOPEN -> reopen(problem, bundle.words());
        };
    }

    private Plan deadline(Problem problem, Bundle bundle) {
        var until = terms.named(Bundle.or(bundle.day()), "day", new Refusals()).orElseThrow();
        var now = problem.now().until();
        return now != null && now.day().equals(until.day())
                ? no(BundleFault.SO_ALREADY)
                : step(problem.instruct(bundle.words(), null, until));
    }

    private Plan reopen(Problem problem, String words) {
        var until = terms.until(Terms.Step.MEASURE);
        return switch (problem) {
            case Checking.Closed c -> step(c.reopen(words, until));
            case Ended e -> step(e.reopen(words, until));
            default -> no(BundleFault.SO_ALREADY);
        };
    }

    private static Plan grade(Problem problem, Bundle bundle, Viewer viewer) {
        var a = problem.kept().account();
        var severity = Account.Severity.valueOf(
                Objects.requireNonNull(bundle.severity()).toUpperCase(Locale.ROOT));
        if (!problem.state().open()) {
            return no(BundleFault.ENDED);
        }
        return a.severity() == severity
                ? no(BundleFault.SO_ALREADY)
                : new Plan.Mend(graded(a, severity, bundle.words(), viewer));
    }

    /** What is written down, but for the severity. */
    static Account graded(Account a, Account.Severity severity, String why, Viewer viewer) {
        return new Account(
                a.version() + 1,
                a.category(),
                a.nature(),
                severity,
                a.area(),
                a.spot(),
                a.point(),
                a.title(),
                a.detail(),
                a.source(),
                a.foundOn(),
                why,
                viewer.name(),
                a.at());
    }

    private static Plan step(Move move) {
        return switch (move) {
            case Act.Step step -> new Plan.Step(step);
            case Move.No no -> new Plan.No(no.why());
        };
    }

    private static Plan no(BundleFault why) {
        return new Plan.No(new Refused(why, ""));
    }
}
