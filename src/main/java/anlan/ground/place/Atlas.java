package anlan.ground.place;

import java.util.ArrayList;
import java.util.EnumMap;
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

/** The outlines of one district, held in memory so that a point finds its area in about a microsecond. Safe to share. */
final class Atlas {
    private static final List<Level> LOWEST_FIRST = List.of(Level.values()).reversed();

    private record Sheet(String code, Geometry outline, IndexedPointInAreaLocator inside) {}

    private final Map<String, Geometry> outlines;
    private final Map<Level, STRtree> sheets = new EnumMap<>(Level.class);

    Atlas(Map<String, Geometry> outlines) {
        this.outlines = Map.copyOf(outlines);
        for (var level : Level.values()) sheets.put(level, new STRtree());
        outlines.forEach((code, outline) -> Objects.requireNonNull(sheets.get(level(code)))
                .insert(
                        outline.getEnvelopeInternal(),
                        new Sheet(code, outline, new IndexedPointInAreaLocator(outline))));
        sheets.values().forEach(STRtree::build);
    }

    /** The lowest area at the point; of two that share it as their edge, the one with the lower code. */
    Optional<String> locate(double lon, double lat) {
        var point = new Coordinate(lon, lat);
        var box = new Envelope(point);
        for (var level : LOWEST_FIRST) {
            String found = null;
            for (var sheet : over(level, box))
                if ((found == null || sheet.code().compareTo(found) < 0)
                        && sheet.inside().locate(point) != Location.EXTERIOR) found = sheet.code();
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /** Areas of one level that share an edge, each pair once, the lower code first. */
    List<Neighbours> neighbours() {
        var pairs = new ArrayList<Neighbours>();
        outlines.forEach((code, outline) -> {
            var box = new Envelope(outline.getEnvelopeInternal());
            box.expandBy(Neighbours.SNAP);
            for (var other : over(level(code), box))
                if (other.code().compareTo(code) > 0)
                    Neighbours.between(code, outline, other.code(), other.outline())
                            .ifPresent(pairs::add);
        });
        return pairs;
    }

    Optional<Geometry> outline(String code) {
        return Optional.ofNullable(outlines.get(code));
    }

    private static Level level(String code) {
        return switch (AreaCode.read(code)) {
            case AreaCode read -> read.level();
            case CodeRead.Bad bad -> throw new IllegalArgumentException(code + " " + bad.fault());
        };
    }

    @SuppressWarnings("unchecked")
    private List<Sheet> over(Level level, Envelope box) {
        return Objects.requireNonNull(sheets.get(level)).query(box);
    }
}
