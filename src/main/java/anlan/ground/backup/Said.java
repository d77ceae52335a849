package anlan.ground.backup;

import anlan.ground.store.CannotStart;
import anlan.ground.store.Lines;
import org.jspecify.annotations.Nullable;

/** What the two commands say on their way, and why they stop. */
final class Said {
    private static final Lines WORDS = new Lines(Said.class);

    private Said() {}

    static String line(String key, @Nullable Object... args) {
        return WORDS.both(key, args);
    }

    static CannotStart stop(String key, @Nullable Object... args) {
        return CannotStart.because(line(key, args));
    }

    static CannotStart stop(Throwable cause, String key, @Nullable Object... args) {
        return CannotStart.because(line(key, args), cause);
    }
}
