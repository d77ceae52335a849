package anlan.fact.ledger;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Categories.Category;
import anlan.fact.problem.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The kinds of problems that the office knows, and what a claim needs in each. One that is no longer used stays on the problems that have it. */
@UseCase
class KeepCategories {

    static final String VIEW = "fact/ledger/KeepCategories";

    record Line(String name, int photos, int papers, boolean used, String path) {}

    record Changed(String at, String by, String name, String now, String why) {}

    /** @param shipped whether the form changes one whose name is the house's own */
    record CategoriesPage(
            String title,
            String heading,
            List<Line> lines,
            CategoryForm typed,
            boolean changing,
            boolean shipped,
            List<Changed> changes) {}

    private final Categories categories;
    private final CategoryCheck check;
    private final ProblemDays days;
    private final Words words;
    private final Audit audit;
    private final OfficeClock clock;

    KeepCategories(
            Categories categories, CategoryCheck check, ProblemDays days, Words words, Audit audit, OfficeClock clock) {
        this.categories = categories;
        this.check = check;
        this.days = days;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/categories")
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        return Page.of(
                VIEW,
                page(
                        code.isEmpty()
                                ? CategoryForm.empty()
                                : CategoryForm.of(categories.find(code).orElseThrow(NotFound::new))));
    }

    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/problems/categories")
    ModelAndView keep(@ModelAttribute CategoryForm typed, Viewer viewer) {
        var refusals = new Refusals();
        var code = AccountForm.or(typed.code());
        var before = code.isEmpty() ? null : categories.find(code).orElseThrow(NotFound::new);
        var after = check.read(typed, before, refusals);
        var why = AccountForm.or(typed.why());
        if (after.isPresent()) {
            refusals.require(
                    categories.keep(after.get(), why, viewer.name(), clock.instant()),
                    LedgerFault.CHANGED_MEANWHILE,
                    "");
        }
        if (refusals.any()) {
            return Page.refused(VIEW, page(typed), refusals);
        }
        audit.did(
                "ledger.category-kept",
                "problem-category/" + after.orElseThrow().code(),
                before,
                after.get(),
                why);
        return Page.to("/problems/categories", "ledger.note-category-kept");
    }

    private CategoriesPage page(CategoryForm typed) {
        var changed = categories.find(AccountForm.or(typed.code()));
        return new CategoriesPage(
                words.say("ledger.categories"),
                changed.map(c -> words.say("ledger.category-change", categories.name(c)))
                        .orElseGet(() -> words.say("ledger.category-new")),
                categories.all().stream().map(this::line).toList(),
                typed,
                changed.isPresent(),
                changed.map(Category::zh).filter(String::isEmpty).isPresent(),
                categories.changes().stream().map(this::changed).toList());
    }

    private Line line(Category c) {
        return new Line(categories.name(c), c.photos(), c.papers(), c.used(), "/problems/categories?code=" + c.code());
    }

    private Changed changed(Categories.Change change) {
        return new Changed(
                days.instant(change.madeAt()),
                change.madeBy(),
                categories.name(change.code()),
                words.say(
                        change.used() ? "ledger.category-now" : "ledger.category-now-unused",
                        change.photos(),
                        change.papers()),
                change.why());
    }
}
