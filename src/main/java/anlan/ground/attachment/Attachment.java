package anlan.ground.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param kind word key {@code intake.kind-…}
 * @param type media type
 * @param size in bytes, as kept
 * @param width in pixels, of a photo; as is the height
 */
public record Attachment(
        long id,
        String name,
        String kind,
        String type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        Instant sentAt,
        State state) {

    /** Whether it is given out. */
    public enum State {
        READY,
        /** For the scanner, which may be away. */
        WAITING,
        /** The scanner found something in it. */
        SEALED
    }

    /** Where it is given out to those who may look at it. */
    public String path() {
        return "/files/" + id;
    }

    public boolean picture() {
        return width != null;
    }
}
