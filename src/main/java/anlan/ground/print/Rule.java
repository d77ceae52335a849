package anlan.ground.print;

/** A straight line, in points from the sheet's left top corner. */
public record Rule(double fromX, double fromY, double toX, double toY, double thick, Ink ink) {

    /** From one edge to another on one height. */
    public static Rule across(double left, double right, double y, double thick, Ink ink) {
        return new Rule(left, y, right, y, thick, ink);
    }
}
