package anlan.ground.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened; the message is a sentence for the person who started it. */
public final class CannotStart extends RuntimeException {

    CannotStart(String key, @Nullable Object... args) {
        super(Lines.say(key, args));
    }

    CannotStart(String key, Throwable cause, @Nullable Object... args) {
        super(Lines.say(key, args), cause);
    }
}
