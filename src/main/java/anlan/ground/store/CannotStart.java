package anlan.ground.store;

import anlan.ground.secrets.GivenSecret;
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

    /** A secret that the office set cannot be used. */
    public static CannotStart without(GivenSecret.Unusable secret) {
        var key = switch (secret.why()) {
            case FILE_UNREADABLE -> "store.secret-unreadable";
            case FILE_EMPTY -> "store.secret-empty";
            case FILE_NO_SECRET -> "store.secret-none";
            case GIVEN_TWICE -> "store.secret-twice";
        };
        return new CannotStart(key, secret, secret.setting(), secret.file());
    }

    /** For other rooms that must keep the server from starting; the sentence is ready to show. */
    public static CannotStart because(String sentence) {
        return because(sentence, new IllegalStateException(sentence));
    }

    public static CannotStart because(String sentence, Throwable cause) {
        return new CannotStart(cause, sentence);
    }
}
