package anlan.ground.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.Outside;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.json.JsonMapper;

class AtlasTest {
    private static final Path DEMO = Path.of("src/main/resources/demo/boundaries.geojson");

    @Test
    void neighbours_of_a_hundred_counties_are_those_computed_elsewhere() throws Exception {
        Path file = Outside.data("reference/nc_sids.geojson");
        var counties = new TreeMap<String, Geometry>();
        for (var feature : JsonMapper.shared().readTree(file).get("features"))
            counties.put(
                    "%012d".formatted(999901001001L + counties.size()),
                    requireNonNull(OutlineRead.of(feature.get("geometry")).shape()));
        var found = new TreeSet<String>();
        for (var pair : new Atlas(counties).neighbours()) found.add(number(pair.one()) + "," + number(pair.other()));
        try (var lines = Files.lines(Outside.data("reference/nc_sids_nb_rook.csv"))) {
            var reference = new TreeSet<>(lines.skip(1)
                    .filter(l -> Integer.parseInt(l.split(",")[0]) < Integer.parseInt(l.split(",")[1]))
                    .toList());
            assertThat(found).isEqualTo(reference);
        }
    }

    private static long number(String code) {
        return Long.parseLong(code) - 999901001000L;
    }

    @Test
    void villages_that_share_a_drawn_edge_are_neighbours_and_no_others() throws Exception {
        var villages = villages();
        var owners = new HashMap<String, Set<String>>();
        villages.forEach((code, outline) -> {
            for (int g = 0; g < outline.getNumGeometries(); g++) edges(outline.getGeometryN(g), code, owners);
        });
        var independent = new TreeSet<String>();
        for (var pair : owners.values()) if (pair.size() == 2) independent.add(String.join(",", new TreeSet<>(pair)));
        var found = new TreeSet<String>();
        for (var pair : new Atlas(villages).neighbours()) found.add(pair.one() + "," + pair.other());
        assertThat(difference(found, independent)).isEmpty();
        assertThat(difference(independent, found)).isEmpty();
        assertThat(found).hasSizeGreaterThan(400);
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        var rest = new TreeSet<>(a);
        rest.removeAll(b);
        return rest;
    }

    private static void edges(Geometry polygon, String code, Map<String, Set<String>> owners) {
        var rings = polygon.getBoundary();
        for (int r = 0; r < rings.getNumGeometries(); r++) {
            Coordinate[] points = rings.getGeometryN(r).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                var ends = new TreeSet<>(Set.of(points[i - 1].toString(), points[i].toString()));
                owners.computeIfAbsent(ends.toString(), e -> new HashSet<>()).add(code);
            }
        }
    }

    @Test
    void a_million_points_find_their_village_in_seconds() throws Exception {
        var atlas = new Atlas(all());
        long start = System.nanoTime();
        int found = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double lon = -2.7 + (i % 1000) * 0.0014;
            double lat = 54.8 + (i / 1000) * 0.001;
            if (atlas.locate(lon, lat).isPresent()) found++;
        }
        assertThat(found).isBetween(200_000, 800_000);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    }

    @Test
    void points_of_real_records_lie_where_counting_their_own_edges_says() throws Exception {
        Path raw = Outside.data("incidents/uk_northumbria_street_2020-05_2022-04.csv.gz");
        var villages = villages();
        var atlas = new Atlas(villages);
        int checked = 0;
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(raw)), UTF_8))) {
            for (var line : lines.lines().skip(1).toList()) {
                if (checked++ % 20 != 0) continue;
                String[] cells = line.split(",");
                if (cells[2].isEmpty()) continue;
                double lon = Double.parseDouble(cells[2]);
                double lat = Double.parseDouble(cells[3]);
                assertThat(atlas.locate(lon, lat).orElse("")).as(line).isEqualTo(byCrossings(villages, lon, lat));
            }
        }
    }

    /** Even or odd crossings of a ray, written down anew. */
    private static String byCrossings(Map<String, Geometry> villages, double x, double y) {
        for (var village : villages.entrySet()) {
            if (!village.getValue().getEnvelopeInternal().contains(x, y)) continue;
            boolean inside = false;
            var rings = village.getValue().getBoundary();
            for (int r = 0; r < rings.getNumGeometries(); r++) {
                Coordinate[] p = rings.getGeometryN(r).getCoordinates();
                for (int i = 1; i < p.length; i++)
                    if ((p[i].y > y) != (p[i - 1].y > y)
                            && x < (p[i - 1].x - p[i].x) * (y - p[i].y) / (p[i - 1].y - p[i].y) + p[i].x)
                        inside = !inside;
            }
            if (inside) return village.getKey();
        }
        return "";
    }

    private static Map<String, Geometry> villages() throws Exception {
        var all = all();
        all.keySet().removeIf(code -> code.endsWith("000"));
        return all;
    }

    private static Map<String, Geometry> all() throws Exception {
        var outlines = new TreeMap<String, Geometry>();
        for (var feature :
                JsonMapper.shared().readTree(Files.readAllBytes(DEMO)).path("features")) {
            var code = feature.path("properties").path("code").asString();
            outlines.put(
                    code,
                    requireNonNull(OutlineRead.of(feature.path("geometry")).shape()));
        }
        return outlines;
    }
}
