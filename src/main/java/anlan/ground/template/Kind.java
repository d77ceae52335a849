package anlan.ground.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of papers that can have a template. */
public enum Kind {
    PLAN,
    BULLETIN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
