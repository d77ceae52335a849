package anlan.ground.place;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Two areas of one level that share an edge.
 *
 * @param metres length of the common edge as the outlines are drawn
 */
record Neighbours(String one, String other, long metres) {
    /** Outlines drawn apart by a metre still count as one edge. */
    static final double SNAP = 0.00001;

    private static final double LEAST = SNAP * 8;
    private static final double METRES_PER_DEGREE = 111_195;

    static Optional<Neighbours> between(String one, Geometry a, String other, Geometry b) {
        var common = widened(a).intersection(widened(b));
        if (common.isNull()) return Optional.empty();
        var near = a.getFactory().toGeometry(common);
        var theirs = b.getBoundary().intersection(near).buffer(SNAP);
        var shared = a.getBoundary().intersection(near).intersection(theirs);
        // A common corner leaves a short piece too: only what runs along counts.
        return shared.getLength() > LEAST
                ? Optional.of(new Neighbours(one, other, Math.round(metres(shared))))
                : Optional.empty();
    }

    private static Envelope widened(Geometry outline) {
        var box = new Envelope(outline.getEnvelopeInternal());
        box.expandBy(SNAP);
        return box;
    }

    private static double metres(Geometry lines) {
        double metres = 0;
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            Coordinate[] points = lines.getGeometryN(i).getCoordinates();
            for (int j = 1; j < points.length; j++) metres += metres(points[j - 1], points[j]);
        }
        return metres;
    }

    private static double metres(Coordinate a, Coordinate b) {
        double east = (b.x - a.x) * Math.cos(Math.toRadians((a.y + b.y) / 2));
        return Math.hypot(east, b.y - a.y) * METRES_PER_DEGREE;
    }
}
