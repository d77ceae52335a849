package anlan.ground.vault;

import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays a few bytes into the object store and takes them away again as the server starts, so that a wrong setting shows then and not with the first photo. */
@Component
class StoreTrial {

    private static final Logger LOG = LoggerFactory.getLogger(StoreTrial.class);

    private final Shelf shelf;
    private final Drafts drafts;

    StoreTrial(Shelf shelf, Drafts drafts) {
        this.shelf = shelf;
        this.drafts = drafts;
    }

    /** Beside the start: a store that is away keeps nobody from signing in. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (shelf instanceof TwoShelves shelves) {
            Thread.ofVirtual().name("store-trial").start(() -> held(shelves.bucket()));
        }
    }

    /** Whether it took, gave and let go; what did not hold is in its state and in the log. */
    boolean held(Bucket bucket) {
        var location = Drafts.location("trial");
        try {
            var few = drafts.fresh();
            try {
                Files.writeString(few, "Anlan");
                bucket.put(location, few);
                bucket.open(location).close();
                bucket.delete(location);
                return true;
            } finally {
                Files.deleteIfExists(few);
            }
        } catch (IOException e) {
            LOG.debug("The object store was tried", e);
            return false;
        }
    }
}
