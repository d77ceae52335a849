package anlan.ground.web;

import java.io.IOException;

/**
 * Something that the house stands on, besides the database, does not answer just now. People read two sentences, {@code key} and {@code
 * key-detail}; what is to be mended is the message, for the log.
 */
public final class PartAway extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String reason;

    public PartAway(String key, String reason, Throwable cause) {
        super(reason, cause);
        this.key = key;
        this.reason = reason;
    }

    public String key() {
        return key;
    }

    /** What is to be mended. */
    public String reason() {
        return reason;
    }
}
