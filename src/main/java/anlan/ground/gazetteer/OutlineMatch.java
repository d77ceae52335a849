package anlan.ground.gazetteer;

import anlan.ground.place.AreaCode;
import anlan.ground.place.PlaceFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/** Outlines of a file put to the areas they belong to, by code or, where it is unambiguous, by name. */
final class OutlineMatch {

    /** @param drawn GeoJSON, to about ten centimetres */
    record Change(String area, String drawn, boolean isNew) {}

    private static final int DECIMALS = 6;

    private final Map<String, String> names;
    private final Map<String, String> known;
    private final Preview<Change> preview = new Preview<>();
    private final List<RowRefused> notes = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param names names of the areas by code
     * @param known outlines there are, by code
     */
    OutlineMatch(Map<String, String> names, Map<String, String> known) {
        this.names = names;
        this.known = known;
    }

    Preview<Change> match(List<OutlineFile.Feature> features) {
        features.forEach(this::take);
        return preview;
    }

    /** What was mended in outlines that are taken in. */
    List<RowRefused> notes() {
        return List.copyOf(notes);
    }

    private void take(OutlineFile.Feature feature) {
        preview.readOne();
        var codes = codes(feature.called());
        if (feature.outline() == null) refuse(feature, feature.faults().getLast());
        else if (feature.called().isEmpty()) refuse(feature, PlaceFault.AREA_UNNAMED);
        else if (codes.size() > 1) refuse(feature, PlaceFault.NAME_AMBIGUOUS, codes.size());
        else if (codes.isEmpty()) refuse(feature, PlaceFault.AREA_UNKNOWN);
        else if (seen.containsKey(codes.getFirst()))
            refuse(feature, PlaceFault.OUTLINE_TWICE, Objects.requireNonNull(seen.get(codes.getFirst())));
        else settle(feature, codes.getFirst(), feature.outline());
    }

    private List<String> codes(String called) {
        if (AreaCode.read(called) instanceof AreaCode code)
            return names.containsKey(code.full()) ? List.of(code.full()) : List.of();
        return names.entrySet().stream()
                .filter(e -> e.getValue().equals(called))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void settle(OutlineFile.Feature feature, String area, Geometry outline) {
        String drawn = text(outline);
        seen.put(area, feature.number());
        for (var mended : feature.faults())
            notes.add(new RowRefused(feature.number(), feature.called(), mended, List.of()));
        if (drawn.equals(known.get(area))) preview.unchanged();
        else preview.change(new Change(area, drawn, !known.containsKey(area)));
    }

    private void refuse(OutlineFile.Feature feature, PlaceFault fault, Object... args) {
        preview.refuse(new RowRefused(feature.number(), feature.called(), fault, List.of(args)));
    }

    private static String text(Geometry outline) {
        var writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        return writer.write(outline);
    }
}
