package anlan.ground.document;

/** A straight line, in points from the sheet's left top corner. */
record Rule(double fromX, double fromY, double toX, double toY, double thick, Ink ink) {

    static Rule across(double y, double thick, Ink ink) {
        return new Rule(Measures.LEFT, y, Measures.LEFT + Measures.WIDE, y, thick, ink);
    }
}
