package anlan.ground.delivery;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that waits for others' machines: away from the clock that starts it, which it must not hold up, and one run at a time. */
public final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final String name;
    private final AtomicBoolean busy = new AtomicBoolean();

    public Lane(String name) {
        this.name = name;
    }

    /** Does nothing while the last run goes on. */
    public void run(Runnable work) {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name(name).start(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.error("{} failed and will be tried again: {}", name, e.getMessage());
                } finally {
                    busy.set(false);
                }
            });
        }
    }
}
