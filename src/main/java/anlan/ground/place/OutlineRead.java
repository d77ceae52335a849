package anlan.ground.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.databind.JsonNode;

/**
 * The shape of one feature, mended where it can be: an open ring is closed, a ring that crosses itself is untangled, one
 * that is no ring (fewer than three corners) is left out.
 *
 * @param shape null when it is refused
 */
public record OutlineRead(@Nullable Geometry shape, List<PlaceFault> faults) {
    private static final GeometryFactory EARTH = new GeometryFactory(new PrecisionModel(), 4326);

    public static OutlineRead of(JsonNode geometry) {
        var faults = new ArrayList<PlaceFault>();
        try {
            return new OutlineRead(mended(shape(geometry, faults), faults), List.copyOf(new LinkedHashSet<>(faults)));
        } catch (Unusable e) {
            return new OutlineRead(null, List.of(e.fault));
        }
    }

    private static Geometry shape(JsonNode geometry, List<PlaceFault> faults) throws Unusable {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates, faults).orElseThrow(() -> new Unusable(PlaceFault.RING_SHORT));
            case "MultiPolygon" -> {
                var parts = new ArrayList<Polygon>();
                for (var part : coordinates) polygon(part, faults).ifPresent(parts::add);
                yield EARTH.createMultiPolygon(parts.toArray(Polygon[]::new));
            }
            default -> throw new Unusable(PlaceFault.NOT_AN_AREA);
        };
    }

    private static Optional<Polygon> polygon(JsonNode rings, List<PlaceFault> faults) throws Unusable {
        var read = new ArrayList<LinearRing>();
        boolean outer = true;
        for (var points : rings) {
            var ring = ring(points, faults);
            if (ring.isPresent()) read.add(ring.get());
            // Without its outer ring a part has no ground.
            else if (outer) return Optional.empty();
            outer = false;
        }
        if (read.isEmpty()) return Optional.empty();
        var holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
        return Optional.of(EARTH.createPolygon(read.getFirst(), holes));
    }

    private static Optional<LinearRing> ring(JsonNode points, List<PlaceFault> faults) throws Unusable {
        var ring = new ArrayList<Coordinate>();
        for (var point : points) ring.add(point(point));
        if (!ring.isEmpty() && !ring.getFirst().equals2D(ring.getLast())) {
            ring.add(ring.getFirst().copy());
            faults.add(PlaceFault.RING_CLOSED);
        }
        if (ring.size() < 4) {
            faults.add(PlaceFault.RING_SHORT);
            return Optional.empty();
        }
        return Optional.of(EARTH.createLinearRing(ring.toArray(Coordinate[]::new)));
    }

    private static Coordinate point(JsonNode point) throws Unusable {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) throw new Unusable(PlaceFault.NOT_AN_AREA);
        double lon = point.get(0).asDouble();
        double lat = point.get(1).asDouble();
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) throw new Unusable(PlaceFault.OUTSIDE_THE_EARTH);
        return new Coordinate(lon, lat);
    }

    private static Geometry mended(Geometry shape, List<PlaceFault> faults) throws Unusable {
        // Half the globe in one district means that the outline runs over the date line, which none of ours does.
        if (shape.getEnvelopeInternal().getWidth() > 180) throw new Unusable(PlaceFault.TOO_WIDE);
        if (shape.isValid() && !shape.isEmpty()) return shape;
        var fixed = GeometryFixer.fix(shape);
        if (fixed.isEmpty() || fixed.getArea() == 0) throw new Unusable(PlaceFault.NOTHING_LEFT);
        faults.add(PlaceFault.MENDED);
        return fixed;
    }

    /** Leaves the reading at the first thing that cannot be mended. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final PlaceFault fault;

        Unusable(PlaceFault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }
}
