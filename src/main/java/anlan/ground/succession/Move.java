package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.place.AreaCode;

/** One line that holds: an area as it was, and the code and name of the one that follows it. */
record Move(Area old, AreaCode code, String name) {

    boolean stays() {
        return old.code().equals(code.full());
    }

    String after() {
        return code.full();
    }
}
