package anlan.promise.safeguard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far something has come. */
enum Stage {
    NEEDED,
    PROMISED,
    COMMITTED,
    USED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    /** Whether it is for whoever gave the duty, and not for whoever has it. */
    boolean giving() {
        return this == PROMISED || this == COMMITTED;
    }
}
