package anlan.ground.token;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token as asked for. */
record TokenForm(String name, String unit, @Nullable List<String> scopes, String days, String networks) {

    TokenForm {
        name = line(name);
        unit = line(unit);
        scopes = scopes == null ? List.of() : scopes;
        days = line(days);
        networks = line(networks);
    }

    /** Absent is empty; blanks at the ends and line breaks are nobody's intention. */
    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("[\\p{Cntrl}]+", " ");
    }

    static Optional<Long> number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }
}
