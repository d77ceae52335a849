package anlan.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import tools.jackson.databind.json.JsonMapper;

/** Ward outlines as published, and the simpler ones that are shipped. */
final class Outlines {
    /** About 60 m on the ground: finer than a district map can show, coarse enough to pack. */
    private static final double TOLERANCE = 0.0012;

    private static final int DECIMALS = 4;

    private Outlines() {}

    static Map<String, Geometry> wards(Path file) {
        var wards = new TreeMap<String, Geometry>();
        try {
            for (var feature :
                    JsonMapper.shared().readTree(Files.readString(file)).get("features")) {
                var shape = new GeoJsonReader(new GeometryFactory(new PrecisionModel(), 4326));
                wards.put(
                        feature.at("/properties/ward_code").asString(),
                        shape.read(feature.get("geometry").toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        return wards;
    }

    /** Neighbours are simplified together so that they keep one common edge; a township is the union of its villages. */
    static Map<String, Geometry> simplified(Map<String, Geometry> wards, BorrowedPlaces places) {
        var codes = places.villageByWard();
        var wardCodes = new ArrayList<>(wards.keySet());
        var grid = new PrecisionModel(Math.pow(10, DECIMALS));
        Geometry[] simple = CoverageSimplifier.simplify(wards.values().toArray(Geometry[]::new), TOLERANCE);
        var outlines = new TreeMap<String, Geometry>();
        for (int i = 0; i < simple.length; i++) {
            outlines.put(codes.get(wardCodes.get(i)), GeometryPrecisionReducer.reduce(simple[i], grid));
        }
        for (String level : List.of("township", "district")) {
            for (var p : places.at(level)) {
                var parts = places.all().stream()
                        .filter(c -> c.parent().equals(p.code()))
                        .map(c -> outlines.get(c.code()))
                        .toList();
                outlines.put(p.code(), OverlayNGRobust.union(parts));
            }
        }
        return outlines;
    }

    static String geoJson(Map<String, Geometry> outlines, BorrowedPlaces places) {
        var writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        var lines = new LinkedHashMap<String, String>();
        for (var p : places.all()) {
            lines.put(
                    p.code(),
                    "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\"},\"geometry\":%s}"
                            .formatted(p.code(), p.name(), writer.write(outlines.get(p.code()))));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", lines.values()) + "\n]}\n";
    }
}
