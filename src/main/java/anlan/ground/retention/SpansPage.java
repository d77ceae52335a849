package anlan.ground.retention;

import java.util.List;

/**
 * How long each kind is kept.
 *
 * @param acted the kind whose form was refused; empty for none
 */
record SpansPage(String title, List<Line> lines, String acted) {

    record Changed(String what, String said) {}

    /** @param may whether the viewer sets it */
    record Line(String code, String about, String now, boolean may, String days, String why, List<Changed> changes) {}
}
