package anlan.fact.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Squares laid over a plane outline from its south-western corner, clipped to it; the same outline always gives the same squares. */
final class Grid {

    /** Of more blocks nobody keeps an overview. */
    static final int MOST = 3_000;

    /** Of squares that are looked at, over an outline that winds. */
    private static final int MOST_TRIED = 60_000;

    /** A square with less than this share of ground goes to its neighbour. */
    private static final double HARDLY = 0.15;

    private final TreeMap<Spot, Geometry> grounds = new TreeMap<>();
    private final Map<Spot, List<Spot>> held = new TreeMap<>();

    private Grid() {}

    /** @param outline in metres
     *  @return from north to south and west to east; empty when there would be too many */
    static Optional<List<Geometry>> over(Geometry outline, int metres) {
        var box = outline.getEnvelopeInternal();
        long rows = (long) Math.ceil(box.getHeight() / metres);
        long columns = (long) Math.ceil(box.getWidth() / metres);
        if (rows * columns > MOST_TRIED) {
            return Optional.empty();
        }
        var grid = new Grid();
        grid.clip(outline, box, metres, (int) rows, (int) columns);
        grid.join(HARDLY * metres * metres);
        return grid.grounds.size() > MOST ? Optional.empty() : Optional.of(new ArrayList<>(grid.grounds.values()));
    }

    private void clip(Geometry outline, Envelope box, int metres, int rows, int columns) {
        var prepared = PreparedGeometryFactory.prepare(outline);
        for (int row = 0; row < rows; row++) {
            double south = box.getMinY() + (double) (rows - 1 - row) * metres;
            for (int column = 0; column < columns; column++) {
                double west = box.getMinX() + (double) column * metres;
                var square = outline.getFactory().toGeometry(new Envelope(west, west + metres, south, south + metres));
                var ground = ground(outline, prepared, square);
                if (ground.getArea() > 0) {
                    var spot = new Spot(row, column);
                    grounds.put(spot, ground);
                    held.put(spot, new ArrayList<>(List.of(spot)));
                }
            }
        }
    }

    private static Geometry ground(Geometry outline, PreparedGeometry prepared, Geometry square) {
        if (!prepared.intersects(square)) {
            return outline.getFactory().createPolygon();
        }
        if (prepared.covers(square)) {
            return square;
        }
        var common = OverlayNGRobust.overlay(outline, square, OverlayNG.INTERSECTION);
        return outline.getFactory().buildGeometry(PolygonExtracter.getPolygons(common));
    }

    /** The smallest first; what lies apart from all others stays by itself. */
    private void join(double hardly) {
        var apart = new HashSet<Spot>();
        var smallest = Comparator.comparingDouble(
                        (Map.Entry<Spot, Geometry> e) -> e.getValue().getArea())
                .thenComparing(Map.Entry::getKey);
        while (true) {
            var small = grounds.entrySet().stream()
                    .filter(e -> e.getValue().getArea() < hardly && !apart.contains(e.getKey()))
                    .min(smallest)
                    .map(Map.Entry::getKey);
            if (small.isEmpty()) {
                return;
            }
            beside(small.get()).ifPresentOrElse(host -> give(small.get(), host), () -> apart.add(small.get()));
        }
    }

    /** The one with which it shares the longest edge; of equal ones the first. */
    private Optional<Spot> beside(Spot small) {
        var edge = ground(small).getBoundary();
        Spot found = null;
        double longest = 0;
        for (var other : grounds.keySet()) {
            if (!other.equals(small) && touches(other, small)) {
                double shared = OverlayNGRobust.overlay(edge, ground(other).getBoundary(), OverlayNG.INTERSECTION)
                        .getLength();
                // Lengths of one edge, reckoned from either side, differ by hairs.
                if (shared > longest + 1e-6) {
                    found = other;
                    longest = shared;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean touches(Spot one, Spot other) {
        return held(one).stream().anyMatch(a -> held(other).stream().anyMatch(a::beside));
    }

    private void give(Spot small, Spot host) {
        grounds.put(host, OverlayNGRobust.overlay(ground(host), ground(small), OverlayNG.UNION));
        held(host).addAll(held(small));
        grounds.remove(small);
        held.remove(small);
    }

    private Geometry ground(Spot spot) {
        return java.util.Objects.requireNonNull(grounds.get(spot));
    }

    private List<Spot> held(Spot spot) {
        return java.util.Objects.requireNonNull(held.get(spot));
    }

    /** Rows count from the north, columns from the west. */
    private record Spot(int row, int column) implements Comparable<Spot> {

        boolean beside(Spot other) {
            return Math.abs(row - other.row) + Math.abs(column - other.column) == 1;
        }

        @Override
        public int compareTo(Spot other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }
    }
}
