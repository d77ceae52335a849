package anlan.ground.paper;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;

/** Refusals about a file. They come up in the middle of reading, hence thrown. */
final class Refuse {

    static final int COLUMNS = 2_000;
    static final int CELL = 1_000_000;

    private Refuse() {}

    static RefusedException because(Unreadable reason, Object... args) {
        return new RefusedException(new Refused(reason, "file", args));
    }
}
