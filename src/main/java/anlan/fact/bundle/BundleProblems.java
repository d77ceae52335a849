package anlan.fact.bundle;

import anlan.fact.ledger.Fitting;
import anlan.fact.problem.Account;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Staffing;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many problems are chosen, it is said what is to be done, looked at what will become of each, and done. */
@UseCase
class BundleProblems {

    private final Fitting fitting;
    private final Problems problems;
    private final Plans plans;
    private final ProblemBook book;
    private final ProblemNews news;
    private final Staffing staffing;
    private final BundlePages pages;
    private final OfficeClock clock;

    BundleProblems(
            Fitting fitting,
            Problems problems,
            Plans plans,
            ProblemBook book,
            ProblemNews news,
            Staffing staffing,
            BundlePages pages,
            OfficeClock clock) {
        this.fitting = fitting;
        this.problems = problems;
        this.plans = plans;
        this.book = book;
        this.news = news;
        this.staffing = staffing;
        this.pages = pages;
        this.clock = clock;
    }

    /** Those that are chosen, or without any those that fit the search. */
    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/bundle")
    ModelAndView form(
            @RequestParam(required = false) @Nullable List<Long> problem,
            @RequestParam Map<String, String> search,
            Viewer viewer) {
        if (problem != null) {
            return Page.of(BundlePages.VIEW, pages.page(Bundle.of(problem), "", viewer));
        }
        var found = fitting.of(search, viewer, Bundle.MOST);
        return Page.of(BundlePages.VIEW, pages.page(Bundle.of(found.problems()), pages.fits(found.all()), viewer));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/bundle/preview")
    ModelAndView preview(@ModelAttribute Bundle bundle, Viewer viewer) {
        var refusals = faults(bundle, viewer);
        if (refusals.any()) {
            return Page.refused(BundlePages.VIEW, pages.page(bundle, "", viewer), refusals);
        }
        var lines = new ArrayList<BundlePage.Line>();
        for (var id : bundle.problems()) {
            problems.find(id, viewer).ifPresent(p -> lines.add(pages.line(p, plan(p, bundle, viewer), bundle)));
        }
        return Page.of(BundlePages.VIEW, pages.page(bundle, lines, false, viewer));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/bundle")
    ModelAndView act(@ModelAttribute Bundle bundle, Viewer viewer) {
        var refusals = faults(bundle, viewer);
        if (refusals.any()) {
            return Page.refused(BundlePages.VIEW, pages.page(bundle, "", viewer), refusals);
        }
        var lines = new ArrayList<BundlePage.Line>();
        for (var id : bundle.problems()) {
            book.takeTurn(id);
            problems.find(id, viewer).ifPresent(p -> {
                var plan = plan(p, bundle, viewer);
                lines.add(pages.line(p, plan, bundle));
                carryOut(p, plan, bundle, viewer);
            });
        }
        return Page.of(BundlePages.VIEW, pages.page(bundle, lines, true, viewer));
    }

    private Plan plan(Problem problem, Bundle bundle, Viewer viewer) {
        return plans.of(problem, bundle.deed().orElseThrow(), bundle, viewer);
    }

    private void carryOut(Problem problem, Plan plan, Bundle bundle, Viewer viewer) {
        var hand = Hand.of(viewer, bundle.deed().orElseThrow().right());
        switch (plan) {
            case Plan.Step step -> news.tell(book.step(problem.kept(), hand, step.step()), viewer);
            case Plan.Mend mend -> book.mend(viewer, problem.kept(), mend.account());
            case Plan.Urge urge -> {
                book.urged(problem.kept());
                news.urge(problem, clock.today());
            }
            case Plan.No no -> {}
        }
    }

    private Refusals faults(Bundle bundle, Viewer viewer) {
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
        if (deed == Bundle.Deed.GRADE) {
            refusals.require(
                    Arrays.stream(Account.Severity.values())
                            .anyMatch(s -> s.word().equals(bundle.severity())),
                    BundleFault.SEVERITY_UNKNOWN,
                    "severity");
        }
        if (deed == Bundle.Deed.GRADE || deed == Bundle.Deed.WITHDRAW || deed == Bundle.Deed.REOPEN) {
            refusals.require(!bundle.words().isEmpty(), BundleFault.REASON_MISSING, "text");
        }
        return refusals;
    }
}
