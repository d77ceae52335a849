package anlan.ground.print;

/** A sheet of paper as it lies before its reader; lengths in points (1/72 inch). */
public enum Paper {
    /** A4. */
    UPRIGHT(mm(210), mm(297)),
    /** A4, turned with the clock: its left edge, where it is bound, is the upper one. */
    ACROSS(mm(297), mm(210)),
    /** A0 as it hangs on a wall, for a plotter: neither bound nor turned. */
    WALL(mm(1189), mm(841));

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public static double mm(double length) {
        return length * 72 / 25.4;
    }

    public static double inMm(double points) {
        return points * 25.4 / 72;
    }
}
