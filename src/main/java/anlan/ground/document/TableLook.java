package anlan.ground.document;

/**
 * How the cells of a table are set, in points.
 *
 * @param pace from line to line
 * @param padding between a cell's text and its frame
 * @param word by which its styles are called in a Word file
 */
record TableLook(Style head, Style cell, double pace, double padding, String word) {

    /** Size 4, small: within a text, or where there is room enough. */
    static final TableLook USUAL = new TableLook(Style.TABLE_HEAD, Style.TABLE, 17, 4, "Cell");

    /** Size 5, for ledgers of many columns. */
    static final TableLook CLOSE =
            new TableLook(Style.TABLE_HEAD.sized(10.5), Style.TABLE.sized(10.5), 15, 2.5, "CloseCell");

    double height(int lines) {
        return Math.max(1, lines) * pace + 2 * padding;
    }

    /** How many lines a row of that height has. */
    int lines(double height) {
        return (int) ((height - 2 * padding + 0.01) / pace);
    }
}
