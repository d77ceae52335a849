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

    private CannotStart(Throwable cause, String sentence) {
        super(sentence, cause);
    }

    /** For other rooms that must keep the server from starting; the sentence is ready to show. */
    public static CannotStart because(String sentence) {
        return new CannotStart(new IllegalStateException(sentence), sentence);
    }
}
