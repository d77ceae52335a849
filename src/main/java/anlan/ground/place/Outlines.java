package anlan.ground.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Outlines as they are handed out: GeoJSON (RFC 7946). */
@Component
@Transactional(readOnly = true)
public class Outlines {

    private final JdbcClient jdbc;

    Outlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A feature for each area that is drawn; one that is not yet drawn is a feature without a geometry. */
    String collection(List<Area> areas) {
        var drawn = texts();
        return areas.stream()
                .map(a -> feature(a, drawn.getOrDefault(a.code(), "null")))
                .collect(Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
    }

    private static String feature(Area area, String geometry) {
        var properties = new HashMap<String, String>();
        properties.put("code", area.code());
        properties.put("name", area.name());
        properties.put("level", area.level().code());
        properties.put("parent", Objects.requireNonNullElse(area.parent(), ""));
        return "{\"type\":\"Feature\",\"id\":\"" + area.code() + "\",\"properties\":"
                + JsonMapper.shared().writeValueAsString(properties) + ",\"geometry\":" + geometry + "}";
    }

    /** Geometries by area, as text. */
    public Map<String, String> texts() {
        return jdbc
                .sql("select area, outline from area_drawn")
                .query((row, n) -> Map.entry(row.getString("area"), row.getString("outline")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
