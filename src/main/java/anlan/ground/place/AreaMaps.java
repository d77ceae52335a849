package anlan.ground.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.springframework.stereotype.Component;

/** Draws areas to a size, for what has no map of its own: a wall, a paper. The district is small enough for degrees to be drawn as they are. */
@Component
public class AreaMaps {

    /** Finer than a screen shows. */
    private static final double TOLERANCE = 0.6;

    private final Atlases atlases;

    AreaMaps(Atlases atlases) {
        this.atlases = atlases;
    }

    /** The areas by their outlines of now, as large as fits; without shapes where none is drawn. */
    public AreaMap draw(List<Area> areas, int width, int height) {
        var atlas = atlases.now();
        var box = new Envelope();
        areas.forEach(a -> atlas.outline(a.code()).ifPresent(o -> box.expandToInclude(o.getEnvelopeInternal())));
        if (box.isNull()) {
            return new AreaMap(width, height, List.of());
        }
        var onto = onto(box, width, height);
        var shapes = new ArrayList<AreaMap.Shape>();
        areas.stream()
                .sorted(Comparator.comparing(Area::level).reversed().thenComparing(Area::code))
                .forEach(a -> atlas.outline(a.code()).ifPresent(o -> shapes.add(shape(a, onto.transform(o)))));
        return new AreaMap(width, height, List.copyOf(shapes));
    }

    /** A degree of longitude is shorter by the cosine of the latitude; y goes down. */
    private static AffineTransformation onto(Envelope box, int width, int height) {
        double narrow = Math.cos(Math.toRadians(box.centre().y));
        double scale = Math.min(width / (box.getWidth() * narrow), height / box.getHeight());
        return AffineTransformation.translationInstance(-box.centre().x, -box.centre().y)
                .scale(scale * narrow, -scale)
                .translate(width / 2.0, height / 2.0);
    }

    private static AreaMap.Shape shape(Area area, Geometry outline) {
        var inside = outline.getInteriorPoint().getCoordinate();
        var middle = outline.getCentroid();
        var at = outline.contains(middle) ? middle.getCoordinate() : inside;
        return new AreaMap.Shape(
                area, path(outline), outline.getArea(), (int) Math.round(at.x), (int) Math.round(at.y));
    }

    private static String path(Geometry outline) {
        var fine = DouglasPeuckerSimplifier.simplify(outline, TOLERANCE);
        var path = new StringBuilder();
        for (int i = 0; i < fine.getNumGeometries(); i++) {
            if (fine.getGeometryN(i) instanceof Polygon part) {
                ring(part.getExteriorRing().getCoordinates(), path);
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    ring(part.getInteriorRingN(hole).getCoordinates(), path);
                }
            }
        }
        return path.toString();
    }

    private static void ring(Coordinate[] points, StringBuilder path) {
        for (int i = 0; i < points.length - 1; i++) {
            path.append(i == 0 ? 'M' : 'L').append(String.format(Locale.ROOT, "%.1f %.1f", points[i].x, points[i].y));
        }
        if (points.length > 0) {
            path.append('Z');
        }
    }
}
