package anlan.fact.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was filled in about a block.
 *
 * @param submission made where the form was filled in; a form that is sent twice is one visit
 * @param base visits of the block known there
 * @param result {@code nothing} or {@code found}
 * @param again whether more is to be written down about the block
 */
record WalkForm(
        @Nullable String submission,
        @Nullable String base,
        @Nullable String result,
        @Nullable String category,
        @Nullable String severity,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String lon,
        @Nullable String lat,
        @Nullable String again,
        @Nullable List<Long> files,
        @Nullable List<MultipartFile> file) {

    static WalkForm fresh(int visits) {
        return new WalkForm(
                UUID.randomUUID().toString(),
                String.valueOf(visits),
                null,
                null,
                "minor",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Optional<UUID> id() {
        var typed = Objects.requireNonNullElse(submission, "").strip().toLowerCase(Locale.ROOT);
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    int known() {
        var typed = Objects.requireNonNullElse(base, "");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    boolean found() {
        return "found".equals(result);
    }

    boolean nothing() {
        return "nothing".equals(result);
    }

    boolean more() {
        return again != null;
    }
}
