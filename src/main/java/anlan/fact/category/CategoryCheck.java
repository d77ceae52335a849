package anlan.fact.category;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Categories.Category;
import anlan.ground.web.Refusals;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what was typed about a category can be kept. */
@Component
class CategoryCheck {

    private static final int NAME = 20;
    private static final int NAME_EN = 60;
    private static final int WHY = 500;

    private final Categories categories;

    CategoryCheck(Categories categories) {
        this.categories = categories;
    }

    /** @param before null when it is new */
    Optional<Category> read(CategoryForm typed, @Nullable Category before, Refusals refusals) {
        var why = CategoryForm.or(typed.why());
        refusals.require(!why.isEmpty(), CategoryFault.WHY_MISSING, "why");
        refusals.require(why.length() <= WHY, CategoryFault.WHY_LONG, "why", WHY);
        refusals.require(
                before == null || Objects.equals(typed.seen(), before.version()), CategoryFault.CHANGED_MEANWHILE, "");
        var photos = count(typed.photos(), "photos", refusals);
        var papers = count(typed.papers(), "papers", refusals);
        var shipped = before != null && before.zh().isEmpty();
        var zh = shipped ? "" : CategoryForm.or(typed.zh());
        var en = shipped ? "" : CategoryForm.or(typed.en());
        if (!shipped) {
            named(zh, en, before, refusals);
        }
        refusals.require(
                typed.kept()
                        || categories.used().stream()
                                .anyMatch(c -> before != null && !c.code().equals(before.code())),
                CategoryFault.NONE_USED,
                "used");
        var after = new Category(
                before == null ? code() : before.code(),
                zh,
                en.isEmpty() ? zh : en,
                photos,
                papers,
                typed.kept(),
                before == null ? 1 : before.version() + 1);
        if (before != null) {
            refusals.require(!same(before, after), CategoryFault.NOTHING_CHANGED, "");
        }
        return refusals.any() ? Optional.empty() : Optional.of(after);
    }

    private void named(String zh, String en, @Nullable Category before, Refusals refusals) {
        refusals.require(!zh.isEmpty(), CategoryFault.NAME_MISSING, "zh");
        refusals.require(zh.length() <= NAME, CategoryFault.NAME_LONG, "zh", NAME);
        refusals.require(en.length() <= NAME_EN, CategoryFault.NAME_LONG, "en", NAME_EN);
        refusals.require(
                categories.all().stream()
                        .filter(c -> before == null || !c.code().equals(before.code()))
                        .noneMatch(c -> categories.name(c).equals(zh) || c.zh().equals(zh)),
                CategoryFault.NAME_TAKEN,
                "zh",
                zh);
    }

    private static boolean same(Category before, Category after) {
        return before.zh().equals(after.zh())
                && before.en().equals(after.en())
                && before.photos() == after.photos()
                && before.papers() == after.papers()
                && before.used() == after.used();
    }

    /** The next of the office's own. */
    private String code() {
        return "own-"
                + (categories.all().stream()
                                .filter(c -> c.code().startsWith("own-"))
                                .count()
                        + 1);
    }

    private static int count(@Nullable String typed, String where, Refusals refusals) {
        var text = CategoryForm.or(typed);
        var readable = text.matches("[0-9]{1,2}") && Integer.parseInt(text) <= 20;
        refusals.require(readable, CategoryFault.COUNT_WRONG, where);
        return readable ? Integer.parseInt(text) : 0;
    }
}
