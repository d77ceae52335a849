package anlan.fact.bundle;

import anlan.fact.problem.Account;
import anlan.fact.problem.Act;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Staffing;
import anlan.fact.problem.Until;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Choice;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page on which something is done about many problems. */
@Component
class BundlePages {

    /** So many units to choose from are read at a glance. */
    private static final int UNITS = 12;

    static final String VIEW = "fact/bundle/BundleProblems";

    private final Staffing staffing;
    private final BundleBook bundles;
    private final ProblemDays days;
    private final Words words;

    BundlePages(Staffing staffing, BundleBook bundles, ProblemDays days, Words words) {
        this.staffing = staffing;
        this.bundles = bundles;
        this.days = days;
        this.words = words;
    }

    /** A sentence where more fit than are taken at a time. */
    String fits(long all) {
        return all > Bundle.MOST ? words.say("bundle.more-fit", all, Bundle.MOST) : "";
    }

    BundlePage page(Bundle bundle, String fits, Viewer viewer) {
        return page(bundle, fits, List.of(), null, viewer);
    }

    BundlePage preview(Bundle bundle, List<BundlePage.Line> lines, Viewer viewer) {
        return page(bundle, "", lines, null, viewer);
    }

    /** @param back where it can be taken back; empty where it cannot */
    BundlePage done(Bundle bundle, List<BundlePage.Line> lines, String back, Viewer viewer) {
        return page(bundle, "", lines, back, viewer);
    }

    private BundlePage page(
            Bundle bundle, String fits, List<BundlePage.Line> lines, @Nullable String back, Viewer viewer) {
        var found = units(bundle, viewer);
        return new BundlePage(
                words.say("bundle.title"),
                bundle.problems(),
                fits,
                bundle,
                Arrays.stream(Bundle.Deed.values())
                        .filter(d -> viewer.may(d.right()))
                        .map(d -> new Choice(d.word(), words.say("bundle.act-" + d.word())))
                        .toList(),
                found.stream().limit(UNITS).toList(),
                found.size() > UNITS
                        ? words.say("bundle.units-more", found.size(), UNITS)
                        : words.say("bundle.units-found", found.size()),
                Arrays.stream(Account.Severity.values())
                        .map(s -> new Choice(s.word(), words.say("problem.severity-" + s.word())))
                        .toList(),
                bundle.deed().map(this::said).orElse(""),
                lines,
                lines.stream().filter(l -> !l.will().isEmpty()).count(),
                back != null,
                Objects.requireNonNullElse(back, ""),
                bundles.latest(viewer).stream()
                        .map(b -> new BundlePage.Former(b.path(), said(b), b.undone()))
                        .toList());
    }

    /** Those with the typed part in their names; the chosen one always, first. */
    private List<Choice> units(Bundle bundle, Viewer viewer) {
        var chosen = bundle.unitId().map(String::valueOf).orElse("");
        return staffing.units(viewer).entrySet().stream()
                .map(e -> new Choice(e.getKey().toString(), e.getValue()))
                .filter(c -> c.value().equals(chosen) || c.name().contains(Bundle.or(bundle.named())))
                .sorted(Comparator.comparing(c -> !c.value().equals(chosen)))
                .toList();
    }

    private String said(BundleBook.Kept kept) {
        return kept.said(words, days.instant(kept.at()));
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
                        step.step().kind() == Act.Kind.INSTRUCTED
                                ? due(problem.now().until())
                                : bundle.unitId().map(staffing::unit).orElse(""),
                        due(step.step().until()));
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

    private String due(@Nullable Until until) {
        return until == null ? "" : days.day(until.day());
    }

    private String why(Plan plan) {
        return plan instanceof Plan.No no ? words.say(no.why()) : "";
    }
}
