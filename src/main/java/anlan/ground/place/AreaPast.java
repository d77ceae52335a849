package anlan.ground.place;

import java.util.List;

/** What was, and what will be, of an area: told by the room that knows changes, so that the place itself need not. */
public interface AreaPast {

    /** @param path where more is said */
    record Line(String text, String path) {}

    /** The latest first. */
    List<Line> of(String code);
}
