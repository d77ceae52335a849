package anlan.ground.succession;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was asked for in the form.
 *
 * @param kind merge, split, move, rename or file
 * @param within the area whose areas below are shown to choose from
 * @param areas codes chosen
 * @param into code of the area that they go to; empty for a new one
 * @param code of the new area
 */
record Wanted(
        @Nullable String kind,
        @Nullable String day,
        @Nullable String document,
        @Nullable String within,
        @Nullable List<String> areas,
        @Nullable String into,
        @Nullable String code,
        @Nullable String name) {

    static final List<String> KINDS = List.of("merge", "split", "move", "rename", "file");

    String kindOr() {
        return KINDS.contains(text(kind)) ? text(kind) : "merge";
    }

    List<String> chosen() {
        return areas == null ? List.of() : areas;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
