package anlan.fact.bundle;

import anlan.fact.ledger.Fitting;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import java.util.ArrayList;
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
    private final BundleCheck check;
    private final Plans plans;
    private final ProblemBook book;
    private final Deeds deeds;
    private final BundleBook bundles;
    private final BundlePages pages;

    BundleProblems(
            Fitting fitting,
            Problems problems,
            BundleCheck check,
            Plans plans,
            ProblemBook book,
            Deeds deeds,
            BundleBook bundles,
            BundlePages pages) {
        this.fitting = fitting;
        this.problems = problems;
        this.check = check;
        this.plans = plans;
        this.book = book;
        this.deeds = deeds;
        this.bundles = bundles;
        this.pages = pages;
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

    /** Looks for the unit by a part of its name; nothing is done yet. */
    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/bundle/units")
    ModelAndView units(@ModelAttribute Bundle bundle, Viewer viewer) {
        return Page.of(BundlePages.VIEW, pages.page(bundle, "", viewer));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/bundle/preview")
    ModelAndView preview(@ModelAttribute Bundle bundle, Viewer viewer) {
        var refusals = check.faults(bundle, viewer);
        if (refusals.any()) {
            return Page.refused(BundlePages.VIEW, pages.page(bundle, "", viewer), refusals);
        }
        var lines = new ArrayList<BundlePage.Line>();
        for (var id : bundle.problems()) {
            problems.find(id, viewer).ifPresent(p -> lines.add(pages.line(p, plans.of(p, bundle, viewer), bundle)));
        }
        return Page.of(BundlePages.VIEW, pages.preview(bundle, lines, viewer));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/bundle")
    ModelAndView act(@ModelAttribute Bundle bundle, Viewer viewer) {
        var refusals = check.faults(bundle, viewer);
        if (refusals.any()) {
            return Page.refused(BundlePages.VIEW, pages.page(bundle, "", viewer), refusals);
        }
        var lines = new ArrayList<BundlePage.Line>();
        var done = new ArrayList<BundleBook.Line>();
        for (var id : bundle.problems()) {
            book.takeTurn(id);
            problems.find(id, viewer).ifPresent(p -> {
                var plan = plans.of(p, bundle, viewer);
                lines.add(pages.line(p, plan, bundle));
                deeds.carryOut(p, plan, bundle.deed().orElseThrow(), viewer).ifPresent(done::add);
            });
        }
        var path = bundles.keep(bundle, done, viewer);
        return Page.of(BundlePages.VIEW, pages.done(bundle, lines, path, viewer));
    }
}
