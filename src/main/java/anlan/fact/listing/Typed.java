package anlan.fact.listing;

import org.jspecify.annotations.Nullable;

/** What was typed on the page. */
record Typed(
        @Nullable String text,
        @Nullable String until,
        @Nullable String result) {
    static Typed nothing() {
        return new Typed("", "", "");
    }
}
