package anlan.fact.category;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Categories.Category;
import anlan.fact.wording.ProblemDays;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of categories: those there are, the form for one, and what was changed. */
@Component
class CategoryPages {

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
    private final ProblemDays days;
    private final Words words;

    CategoryPages(Categories categories, ProblemDays days, Words words) {
        this.categories = categories;
        this.days = days;
        this.words = words;
    }

    CategoriesPage of(CategoryForm typed) {
        var changed = categories.find(CategoryForm.or(typed.code()));
        return new CategoriesPage(
                words.say("category.categories"),
                changed.map(c -> words.say("category.category-change", categories.name(c)))
                        .orElseGet(() -> words.say("category.category-new")),
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
                        change.used() ? "category.category-now" : "category.category-now-unused",
                        change.photos(),
                        change.papers()),
                change.why());
    }
}
