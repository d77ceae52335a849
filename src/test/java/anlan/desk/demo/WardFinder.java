package anlan.desk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the ward a record's point lies in, on the outlines as published; of two that share the point, the lower code. */
final class WardFinder {
    private final STRtree boxes = new STRtree();
    private final Map<String, IndexedPointInAreaLocator> insides = new HashMap<>();

    WardFinder(Map<String, Geometry> wards) {
        wards.forEach((code, outline) -> {
            boxes.insert(outline.getEnvelopeInternal(), code);
            insides.put(code, new IndexedPointInAreaLocator(outline));
        });
    }

    @SuppressWarnings("unchecked")
    Optional<String> at(double lon, double lat) {
        var point = new Coordinate(lon, lat);
        return ((List<String>) boxes.query(new Envelope(point)))
                .stream()
                        .filter(code ->
                                Objects.requireNonNull(insides.get(code)).locate(point) != Location.EXTERIOR)
                        .min(String::compareTo);
    }
}
