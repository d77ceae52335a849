package anlan.ground.typeface;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The contours of a glyph in TrueType's manner: points on the curve, and control points of quadratic curves between them. */
record Outline(List<List<Point>> contours) {

    record Point(int x, int y, boolean on) {}

    static final Outline NOTHING = new Outline(List.of());

    static Outline of(PathIterator path) {
        var contours = new ArrayList<List<Point>>();
        List<Point> contour = new ArrayList<>();
        var to = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    close(contour, contours);
                    contour = new ArrayList<>(List.of(on(to[0], to[1])));
                }
                case PathIterator.SEG_LINETO -> contour.add(on(to[0], to[1]));
                case PathIterator.SEG_QUADTO -> {
                    contour.add(off(to[0], to[1]));
                    contour.add(on(to[2], to[3]));
                }
                case PathIterator.SEG_CUBICTO -> Curve.quadratics(x, y, to, contour);
                default -> {}
            }
            if (!contour.isEmpty()) {
                x = contour.getLast().x();
                y = contour.getLast().y();
            }
        }
        close(contour, contours);
        return new Outline(contours);
    }

    /** A contour ends where it began without saying so again. */
    private static void close(List<Point> contour, List<List<Point>> contours) {
        if (contour.size() > 1 && contour.getFirst().equals(contour.getLast())) contour.removeLast();
        if (contour.size() > 2) contours.add(List.copyOf(contour));
    }

    static Point on(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y), true);
    }

    static Point off(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y), false);
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    /** Least x, least y, greatest x, greatest y; all 0 for nothing. */
    int[] box() {
        var xs = contours.stream().flatMap(List::stream).mapToInt(Point::x).summaryStatistics();
        var ys = contours.stream().flatMap(List::stream).mapToInt(Point::y).summaryStatistics();
        return xs.getCount() == 0 ? new int[4] : new int[] {xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax()};
    }
}
