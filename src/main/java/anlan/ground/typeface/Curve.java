package anlan.ground.typeface;

import java.util.List;

/** A cubic curve by quadratic ones: as many as keep within half a unit of it. */
final class Curve {

    private static final double NEAR = 0.5;
    private static final int MOST = 8;

    private Curve() {}

    /** @param to two control points and the end, as a path gives them */
    static void quadratics(double x, double y, double[] to, List<Outline.Point> contour) {
        double[] xs = {x, to[0], to[2], to[4]};
        double[] ys = {y, to[1], to[3], to[5]};
        // One quadratic in a cubic's stead strays by at most √3/36 of its third difference; n of them by that over n³.
        double third = Math.hypot(xs[3] - 3 * xs[2] + 3 * xs[1] - xs[0], ys[3] - 3 * ys[2] + 3 * ys[1] - ys[0]);
        int pieces = Math.clamp((int) Math.ceil(Math.cbrt(Math.sqrt(3) / 36 * third / NEAR)), 1, MOST);
        for (int i = 0; i < pieces; i++) {
            double from = (double) i / pieces;
            double until = (double) (i + 1) / pieces;
            contour.add(Outline.off(control(xs, from, until), control(ys, from, until)));
            contour.add(Outline.on(at(xs, until), at(ys, until)));
        }
    }

    /** Where the tangents at both ends of the piece would have a quadratic's control point, on the mean of both. */
    private static double control(double[] p, double from, double until) {
        double length = until - from;
        double first = at(p, from) + slope(p, from) * length / 3;
        double second = at(p, until) - slope(p, until) * length / 3;
        return (3 * (first + second) - at(p, from) - at(p, until)) / 4;
    }

    private static double at(double[] p, double t) {
        double u = 1 - t;
        return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
    }

    private static double slope(double[] p, double t) {
        double u = 1 - t;
        return 3 * (u * u * (p[1] - p[0]) + 2 * u * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
    }
}
