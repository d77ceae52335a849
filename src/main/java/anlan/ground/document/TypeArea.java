package anlan.ground.document;

import anlan.ground.print.Paper;

/**
 * Where type stands on a sheet, in points. On a sheet that lies across it is the same area of the same sheet: the binding margin is above it, the
 * foot of the sheet to its left (GB/T 9704-2012, 5.2 and 8).
 */
enum TypeArea {
    UPRIGHT(Paper.UPRIGHT, Measures.LEFT, Measures.TOP, Measures.WIDE, Measures.HIGH),
    ACROSS(
            Paper.ACROSS,
            Paper.ACROSS.width() - Measures.TOP - Measures.HIGH,
            Measures.LEFT,
            Measures.HIGH,
            Measures.WIDE);

    private final Paper paper;
    private final double left;
    private final double top;
    private final double wide;
    private final double high;

    TypeArea(Paper paper, double left, double top, double wide, double high) {
        this.paper = paper;
        this.left = left;
        this.top = top;
        this.wide = wide;
        this.high = high;
    }

    Paper paper() {
        return paper;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double wide() {
        return wide;
    }

    double high() {
        return high;
    }

    double right() {
        return left + wide;
    }
}
