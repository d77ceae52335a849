package anlan.ground.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.Outside;
import anlan.ground.place.PlaceFault;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class OutlineFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Point | [1,2] | NOT_AN_AREA",
                "Polygon | [[[1,2],[2,2],[1,2]]] | RING_SHORT",
                "Polygon | [] | RING_SHORT",
                "Polygon | [[]] | RING_SHORT",
                "Polygon | [[[500000,4000000],[500001,4000000],[500000,4000001],[500000,4000000]]] | OUTSIDE_THE_EARTH",
                "Polygon | [[[-179,1],[179,1],[179,2],[-179,2],[-179,1]]] | TOO_WIDE",
                "Polygon | [[[1,1],[2,2],[3,3],[1,1]]] | NOTHING_LEFT",
                "Polygon | [[[\"a\",1],[2,2],[3,3],[1,1]]] | NOT_AN_AREA",
                "MultiPolygon | [] | NOTHING_LEFT"
            })
    void an_outline_that_is_none_is_told_why(String type, String coordinates, PlaceFault fault) {
        var feature = feature(type, coordinates);
        assertThat((Object) feature.outline()).isNull();
        assertThat(feature.faults()).containsExactly(fault);
    }

    @Test
    void an_open_ring_is_closed_and_a_tangled_one_untangled() {
        var open = feature("Polygon", "[[[1,1],[2,1],[2,2]]]");
        assertThat(open.faults()).containsExactly(PlaceFault.RING_CLOSED);
        assertThat(shape(open).getArea()).isEqualTo(0.5);
        var tangled = feature("Polygon", "[[[0,0],[2,2],[2,0],[0,2],[0,0]]]");
        assertThat(tangled.faults()).containsExactly(PlaceFault.MENDED);
        assertThat(shape(tangled).isValid()).isTrue();
        assertThat(shape(tangled).getArea()).isEqualTo(2);
    }

    @Test
    void holes_and_islands_stay() {
        var shape = shape(feature(
                "MultiPolygon",
                "[[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[2,2],[3,2],[3,3],[2,3],[2,2]]],[[[10,0],[11,0],[11,1],[10,0]]]]"));
        assertThat(shape.getArea()).isEqualTo(80.5);
        assertThat(shape.getNumGeometries()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | NOT_GEOJSON",
                "{ | NOT_GEOJSON",
                "[] | NOT_GEOJSON",
                "{\"type\":\"Topology\"} | NOT_GEOJSON",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | NO_OUTLINES",
                "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},\"features\":[{}]} | OTHER_GRID"
            })
    void a_file_that_holds_no_outlines_is_told_why(String file, PlaceFault fault) {
        assertThat(OutlineFile.read(file.getBytes(UTF_8)).fault()).isEqualTo(fault);
    }

    @Test
    void real_outlines_are_read_whole() throws Exception {
        Path geo = Outside.data("geo");
        try (var files = Files.list(geo)) {
            for (var file : files.toList()) {
                var read = OutlineFile.read(Files.readAllBytes(file));
                assertThat(read.features().stream().map(f -> f.outline() != null))
                        .as(file.toString())
                        .isNotEmpty()
                        .containsOnly(true);
            }
        }
    }

    private static Geometry shape(OutlineFile.Feature feature) {
        return requireNonNull(feature.outline());
    }

    private static OutlineFile.Feature feature(String type, String coordinates) {
        String file = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},
                 "geometry":{"type":"%s","coordinates":%s}}]}""".formatted(type, coordinates);
        return OutlineFile.read(file.getBytes(UTF_8)).features().getFirst();
    }
}
