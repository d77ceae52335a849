package anlan.desk.bulletin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person gives for a bulletin.
 *
 * @param period a phase's code; empty for the whole campaign
 * @param demands what is asked of the units, a paragraph a line
 */
record BulletinForm(
        @Nullable String period,
        @Nullable Long series,
        @Nullable String addressee,
        @Nullable String demands,
        @Nullable String copies) {

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    List<String> paragraphs() {
        return text(demands)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
