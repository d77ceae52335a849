package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.json.JsonMapper;

class OutlinesTest {
    private final BorrowedPlaces places = BorrowedPlaces.read(DemonstrationPack.SHIPPED.resolve("places.csv"));

    @Test
    void shipped_outlines_are_valid_and_neighbours_share_their_edge() throws Exception {
        var outlines = shipped();
        assertThat(outlines).hasSize(184);
        assertThat(outlines.values()).allMatch(Geometry::isValid);
        var villages =
                places.at("village").stream().map(p -> outlines.get(p.code())).toArray(Geometry[]::new);
        assertThat(CoverageValidator.isValid(villages)).isTrue();
    }

    @Test
    void a_township_is_its_villages_and_the_district_its_townships() throws Exception {
        var outlines = shipped();
        for (var place : places.all()) {
            double parts = places.all().stream()
                    .filter(p -> p.parent().equals(place.code()))
                    .mapToDouble(
                            p -> Objects.requireNonNull(outlines.get(p.code())).getArea())
                    .sum();
            if (!place.level().equals("village"))
                assertThat(Objects.requireNonNull(outlines.get(place.code())).getArea())
                        .isCloseTo(parts, within(1e-9));
        }
    }

    @Test
    void simplifying_moves_hardly_any_ground_from_one_village_to_another() throws Exception {
        assumeTrue(Files.isDirectory(DemonstrationPack.DATA));
        var published = Outlines.wards(DemonstrationPack.DATA.resolve("geo/northumbria_wards.geojson"));
        var outlines = shipped();
        var shares = new ArrayList<Double>();
        places.villageByWard()
                .forEach((ward, village) -> shares.add(Objects.requireNonNull(published.get(ward))
                                .symDifference(outlines.get(village))
                                .getArea()
                        / Objects.requireNonNull(published.get(ward)).getArea()));
        assertThat(shares.stream().mapToDouble(d -> d).average().orElseThrow()).isLessThan(0.04);
    }

    private static Map<String, Geometry> shipped() throws Exception {
        var outlines = new TreeMap<String, Geometry>();
        for (var feature :
                JsonMapper.shared().readTree(Shipped.text("boundaries.geojson")).get("features")) {
            outlines.put(
                    feature.at("/properties/code").asString(),
                    new GeoJsonReader().read(feature.get("geometry").toString()));
        }
        return outlines;
    }
}
