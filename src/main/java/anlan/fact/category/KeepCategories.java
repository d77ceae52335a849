package anlan.fact.category;

import anlan.fact.problem.Categories;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The kinds of problems that the office knows, and what a claim needs in each. One that is no longer used stays on the problems that have it. */
@UseCase
class KeepCategories {

    static final String VIEW = "fact/category/KeepCategories";

    private final Categories categories;
    private final CategoryCheck check;
    private final CategoryPages pages;
    private final Audit audit;
    private final OfficeClock clock;

    KeepCategories(Categories categories, CategoryCheck check, CategoryPages pages, Audit audit, OfficeClock clock) {
        this.categories = categories;
        this.check = check;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/categories")
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        return Page.of(
                VIEW,
                pages.of(
                        code.isEmpty()
                                ? CategoryForm.empty()
                                : CategoryForm.of(categories.find(code).orElseThrow(NotFound::new))));
    }

    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/problems/categories")
    ModelAndView keep(@ModelAttribute CategoryForm typed, Viewer viewer) {
        var refusals = new Refusals();
        var code = CategoryForm.or(typed.code());
        var before = code.isEmpty() ? null : categories.find(code).orElseThrow(NotFound::new);
        var after = check.read(typed, before, refusals);
        var why = CategoryForm.or(typed.why());
        if (after.isPresent()) {
            refusals.require(
                    categories.keep(after.get(), why, viewer.name(), clock.instant()),
                    CategoryFault.CHANGED_MEANWHILE,
                    "");
        }
        if (refusals.any()) {
            return Page.refused(VIEW, pages.of(typed), refusals);
        }
        audit.did(
                "category.category-kept",
                "problem-category/" + after.orElseThrow().code(),
                before,
                after.get(),
                why);
        return Page.to("/problems/categories", "category.note-category-kept");
    }
}
