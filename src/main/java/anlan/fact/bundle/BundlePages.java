package anlan.fact.bundle;

import anlan.fact.problem.Account;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemDays;
import anlan.fact.problem.Staffing;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Choice;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The page on which something is done about many problems. */
@Component
class BundlePages {

    static final String VIEW = "fact/bundle/BundleProblems";

    private final Staffing staffing;
    private final ProblemDays days;
    private final Words words;

    BundlePages(Staffing staffing, ProblemDays days, Words words) {
        this.staffing = staffing;
        this.days = days;
        this.words = words;
    }

    /** A sentence where more fit than are taken at a time. */
    String fits(long all) {
        return all > Bundle.MOST ? words.say("bundle.more-fit", all, Bundle.MOST) : "";
    }

    BundlePage page(Bundle bundle, String fits, Viewer viewer) {
        return page(bundle, fits, List.of(), false, viewer);
    }

    BundlePage page(Bundle bundle, List<BundlePage.Line> lines, boolean done, Viewer viewer) {
        return page(bundle, "", lines, done, viewer);
    }

    private BundlePage page(Bundle bundle, String fits, List<BundlePage.Line> lines, boolean done, Viewer viewer) {
        return new BundlePage(
                words.say("bundle.title"),
                bundle.problems(),
                fits,
                bundle,
                Arrays.stream(Bundle.Deed.values())
                        .filter(d -> viewer.may(d.right()))
                        .map(d -> new Choice(d.word(), words.say("bundle.act-" + d.word())))
                        .toList(),
                staffing.units(viewer).entrySet().stream()
                        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
                        .toList(),
                Arrays.stream(Account.Severity.values())
                        .map(s -> new Choice(s.word(), words.say("problem.severity-" + s.word())))
                        .toList(),
                bundle.deed().map(this::said).orElse(""),
                lines,
                lines.stream().filter(l -> !l.will().isEmpty()).count(),
                done);
    }

    private String said(Bundle.Deed deed) {
        return words.say("bundle.act-" + deed.word());
    }

    BundlePage.Line line(Problem problem, Plan plan, Bundle bundle) {
        var kept = problem.kept();
        return new BundlePage.Line(
                kept.path(),
                days.number(kept.number()),
                kept.account().title(),
                will(problem, plan, bundle),
                why(plan));
    }

    private String will(Problem problem, Plan plan, Bundle bundle) {
        var now = words.say("problem.state-" + problem.state().word());
        return switch (plan) {
            case Plan.Step step ->
                words.say(
                        "bundle.will-" + step.step().kind().word(),
                        now,
                        bundle.unitId().map(staffing::unit).orElse(""));
            case Plan.Mend mend ->
                words.say(
                        "bundle.will-grade",
                        words.say("problem.severity-"
                                + problem.kept().account().severity().word()),
                        words.say("problem.severity-" + Objects.requireNonNull(bundle.severity())));
            case Plan.Urge urge -> words.say("bundle.will-urge", now);
            case Plan.No no -> "";
        };
    }

    private String why(Plan plan) {
        return plan instanceof Plan.No no ? words.say(no.why()) : "";
    }
}
