package anlan.ground.gazetteer;

import anlan.ground.place.OutlineRead;
import anlan.ground.place.PlaceFault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON file (RFC 7946) of outlines: which feature is which area, by its code or by its name. */
final class OutlineFile {
    /**
     * One feature.
     *
     * @param number its place in the file, from one
     * @param called what the file calls it: a code or a name
     * @param outline null when it is refused
     * @param faults why it is refused, or what was mended in it
     */
    record Feature(int number, String called, @Nullable Geometry outline, List<PlaceFault> faults) {}

    /** @param fault why the whole file is refused */
    record Read(List<Feature> features, @Nullable PlaceFault fault) {}

    private OutlineFile() {}

    static Read read(byte[] file) {
        try {
            return read(JsonMapper.shared().readTree(file));
        } catch (JacksonException e) {
            return refused(PlaceFault.NOT_GEOJSON);
        }
    }

    private static Read read(JsonNode root) {
        if (!root.path("type").asString("").equals("FeatureCollection")) return refused(PlaceFault.NOT_GEOJSON);
        // RFC 7946 knows longitude and latitude only; older files may name another grid.
        String grid = root.at("/crs/properties/name").asString("");
        if (!grid.isEmpty() && !grid.contains("CRS84") && !grid.endsWith("4326") && !grid.endsWith("4490"))
            return refused(PlaceFault.OTHER_GRID);
        var features = new ArrayList<Feature>();
        for (var feature : root.path("features")) features.add(feature(features.size() + 1, feature));
        return features.isEmpty() ? refused(PlaceFault.NO_OUTLINES) : new Read(features, null);
    }

    private static Read refused(PlaceFault fault) {
        return new Read(List.of(), fault);
    }

    private static Feature feature(int number, JsonNode feature) {
        var outline = OutlineRead.of(feature.path("geometry"));
        return new Feature(number, called(feature), outline.shape(), outline.faults());
    }

    private static String called(JsonNode feature) {
        var properties = feature.path("properties");
        for (String name : Heads.words("outline")) {
            String value = properties.path(name).asString("").strip();
            if (!value.isEmpty()) return value;
        }
        return feature.path("id").asString("").strip();
    }
}
