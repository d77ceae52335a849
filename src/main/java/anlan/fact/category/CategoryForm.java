package anlan.fact.category;

import anlan.fact.problem.Categories.Category;
import org.jspecify.annotations.Nullable;

/**
 * A category as it was typed.
 *
 * @param code of the one that is changed; empty for a new one
 * @param seen its version that was on the page
 */
record CategoryForm(
        @Nullable String code,
        @Nullable String zh,
        @Nullable String en,
        @Nullable String photos,
        @Nullable String papers,
        @Nullable String used,
        @Nullable String why,
        @Nullable Integer seen) {

    static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static CategoryForm empty() {
        return new CategoryForm("", "", "", "0", "0", "1", "", 0);
    }

    static CategoryForm of(Category c) {
        return new CategoryForm(
                c.code(),
                c.zh(),
                c.en(),
                String.valueOf(c.photos()),
                String.valueOf(c.papers()),
                c.used() ? "1" : null,
                "",
                c.version());
    }

    boolean kept() {
        return used != null;
    }
}
