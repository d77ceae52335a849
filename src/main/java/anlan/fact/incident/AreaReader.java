package anlan.fact.incident;

import static anlan.fact.incident.Flaw.*;

import anlan.fact.dataset.Mapping;
import anlan.ground.place.Locator;
import anlan.ground.web.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the area of a row: by its code, by a name that only one area has, or by its point. */
final class AreaReader {

    /** Three decimals of a degree, some hundred metres: the block, not the door. */
    private static final float BLOCK = 1000f;

    private final Map<String, String> known;
    private final Set<String> mine;
    private final Mapping mapping;
    private final Locator locator;
    private final AreaAtTime atTime;
    private final Map<String, String> read = new HashMap<>();

    /**
     * @param known codes by what may stand for them
     * @param mine codes for which the importing unit answers
     */
    AreaReader(Map<String, String> known, Set<String> mine, Mapping mapping, Locator locator, AreaAtTime atTime) {
        this.known = known;
        this.mine = mine;
        this.mapping = mapping;
        this.locator = locator;
        this.atTime = atTime;
    }

    @Nullable
    Refused read(String area, String lon, String lat, Staged into) {
        var flaw = point(lon, lat, into);
        if (flaw != null) {
            return flaw;
        }
        var code = area.isEmpty() ? located(into) : read.computeIfAbsent(area, this::find);
        if (code.isEmpty()) {
            return !area.isEmpty()
                    ? new Refused(AREA_UNKNOWN, "area", area)
                    : new Refused(Float.isNaN(into.lon) ? AREA_MISSING : POINT_OUTSIDE, "area");
        }
        var place = atTime.of(code, into);
        into.area = place.area();
        if (!place.choices().isEmpty()) {
            return new Refused(AREA_CHANGED, "area", code, atTime.names(place.choices()));
        }
        if (!mine.contains(code) && !mine.contains(into.area)) {
            return new Refused(AREA_NOT_YOURS, "area", area);
        }
        if (!into.area.equals(code)) {
            atTime.moved(code, into.area);
        }
        return null;
    }

    private String find(String text) {
        var mapped = mapping.code("area", text);
        var code = mapped == null ? text.replaceFirst("\\.0+$", "") : mapped;
        var padded = code.matches("[0-9]{6}|[0-9]{9}") ? code + "000000".substring(code.length() == 6 ? 0 : 3) : code;
        return known.getOrDefault(padded, "");
    }

    private String located(Staged into) {
        return Float.isNaN(into.lon) ? "" : locator.at(exactLon, exactLat).orElse("");
    }

    private double exactLon;
    private double exactLat;

    private @Nullable Refused point(String lon, String lat, Staged into) {
        into.lon = Float.NaN;
        into.lat = Float.NaN;
        if (lon.isEmpty() && lat.isEmpty()) {
            return null;
        }
        try {
            exactLon = Double.parseDouble(lon.replace(',', '.'));
            exactLat = Double.parseDouble(lat.replace(',', '.'));
        } catch (NumberFormatException e) {
            return new Refused(POINT_WRONG, "lon", lon, lat);
        }
        if (!(Math.abs(exactLon) <= 180 && Math.abs(exactLat) <= 90)) {
            return new Refused(POINT_WRONG, "lon", lon, lat);
        }
        into.lon = Math.round(exactLon * BLOCK) / BLOCK;
        into.lat = Math.round(exactLat * BLOCK) / BLOCK;
        return null;
    }
}
