package anlan.ground.place;

import anlan.ground.store.District;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each district's outlines in memory until others were recorded, on this node or another. */
@Component
@Transactional(readOnly = true)
class Atlases {

    private record Kept(String stamp, Atlas atlas) {}

    private final JdbcClient jdbc;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Atlases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Atlas now() {
        // Outlines are only ever added, so their number tells whether any is new.
        String stamp = jdbc.sql("select count(*) || ' ' || coalesce(max(recorded_at)::text, '') from area_outline")
                .query(String.class)
                .single();
        var known = kept.get(District.current());
        if (known != null && known.stamp().equals(stamp)) return known.atlas();
        var fresh = new Kept(stamp, new Atlas(drawn()));
        kept.put(District.current(), fresh);
        return fresh.atlas();
    }

    private Map<String, Geometry> drawn() {
        var outlines = new TreeMap<String, Geometry>();
        jdbc.sql("select area, outline from area_drawn").query(row -> {
            var read = OutlineRead.of(JsonMapper.shared().readTree(row.getString("outline")));
            if (read.shape() != null) outlines.put(row.getString("area"), read.shape());
        });
        return outlines;
    }
}
