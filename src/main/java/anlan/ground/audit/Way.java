package anlan.ground.audit;

import java.io.IOException;
import java.time.Duration;

/** A way by which heads leave the house. */
interface Way {

    /** {@code file} or {@code mail}. */
    String name();

    /** Whether the house was told to use it. */
    boolean set();

    /** How long at least between two heads by this way. */
    Duration pause();

    /** @throws IOException with a reason that the auditor reads */
    void send(Head head) throws IOException;
}
