package anlan.ground.document;

import anlan.ground.print.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The pages as they fill, from top to foot. */
final class Flow {

    private static final double HAIR = 0.01;

    private final TypeArea area;
    private final List<Sheet> sheets = new ArrayList<>();
    private double down;

    Flow(TypeArea area) {
        this.area = area;
        sheets.add(new Sheet(area.paper()));
    }

    TypeArea area() {
        return area;
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Takes a strip of that height on this page or, where it has no more room, on the next. @return its top, from the sheet's */
    double take(double height) {
        if (!room(height)) turn();
        double top = area.top() + down;
        down += height;
        return top;
    }

    double line() {
        return take(Measures.PITCH);
    }

    boolean room(double height) {
        return down + height <= area.high() + HAIR;
    }

    /** How much of this page is left. */
    double left() {
        return area.high() + HAIR - down;
    }

    boolean atTop() {
        return down == 0;
    }

    /** Blank lines; none at the top of a page. */
    void blank(int lines) {
        if (!atTop()) down += lines * Measures.PITCH;
    }

    void to(double height) {
        down = Math.max(down, height);
    }

    /** Back onto the lines of the grid, counted from the page's top. */
    void onGrid() {
        down = Math.ceil((down - HAIR) / Measures.PITCH) * Measures.PITCH;
    }

    void turn() {
        sheets.add(new Sheet(area.paper()));
        down = 0;
    }

    boolean even() {
        return sheets.size() % 2 == 0;
    }
}
