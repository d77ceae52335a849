package anlan.ground.document;

import anlan.ground.print.Paper;

/** The measures of GB/T 9704-2012, clauses 5 and 6, in points (1/72 inch). */
final class Measures {

    static final double TOP = mm(37);
    static final double LEFT = mm(28);
    /** The type area. */
    static final double WIDE = mm(156);

    static final double HIGH = mm(225);

    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** From line to line, and from character to character: the grid fills the type area. */
    static final double PITCH = HIGH / LINES;

    static final double CELL = WIDE / CHARACTERS;

    /** Type sizes 2, 3 and 4. */
    static final double SIZE_2 = 22;

    static final double SIZE_3 = 16;
    static final double SIZE_4 = 14;

    /** From the type area's top to the mark's. */
    static final double MARK = mm(35);

    /** From the number of the paper to the red rule. */
    static final double RULE = mm(4);

    /** From the type area's foot to the dashes of the page number. */
    static final double FOLIO = mm(7);

    private Measures() {}

    static double mm(double length) {
        return Paper.mm(length);
    }
}
