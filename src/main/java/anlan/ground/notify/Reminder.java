package anlan.ground.notify;

import java.time.LocalDate;

/** A room that tells what time alone brings about: asked once a day in each district, in a transaction; after a fault once more. */
public interface Reminder {

    /** Names it for good: it may not change with the class. */
    String name();

    void remind(LocalDate today);
}
