package anlan.promise.duty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed on a duty's page.
 *
 * @param on the day on which something was done
 * @param files that were sent before, by id
 * @param file that come with it
 */
public record Said(
        @Nullable String text,
        @Nullable String unit,
        @Nullable String person,
        @Nullable String until,
        @Nullable String on,
        @Nullable List<Long> files,
        @Nullable List<MultipartFile> file) {

    public static final int LONGEST = 2_000;

    public static Said nothing() {
        return new Said(null, null, null, null, null, null, null);
    }

    public static String or(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String words() {
        return or(text);
    }

    public String day() {
        return or(until);
    }

    public String doneOn() {
        return or(on);
    }

    public Optional<Long> unitId() {
        return id(unit);
    }

    public Optional<Long> personId() {
        return id(person);
    }

    public static Optional<Long> id(@Nullable String typed) {
        return or(typed).matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(or(typed))) : Optional.empty();
    }

    public List<Long> sentBefore() {
        return files == null ? List.of() : files.stream().distinct().toList();
    }

    List<MultipartFile> sentNow() {
        return file == null
                ? List.of()
                : file.stream().filter(f -> !f.isEmpty()).toList();
    }
}
