package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.gazetteer.AreaLists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that know where they happened but not in whose area: from the file into the area by its boundary. */
@AnlanTest
class PointsTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AreaLists lists;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Machine machine;
    private String[] villages;

    @BeforeEach
    void two_villages_side_by_side_within_their_township() {
        world = given.district();
        villages = Towns.in(world, jdbc);
        machine = new Machine(world, jdbc, port);
        var outlines = """
                {"type":"FeatureCollection","features":[%s,%s,%s]}
                """.formatted(
                        square(villages[0], 120.00, 120.01),
                        square(villages[1], 120.01, 120.02),
                        square(world.code() + "001000", 120.00, 120.04));
        world.inside(() -> {
            lists.outlines("outlines.geojson", outlines.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String square(String code, double west, double east) {
        return """
                {"type":"Feature","properties":{"code":"%1$s"},"geometry":{"type":"Polygon","coordinates":
                [[[%2$s,30.00],[%3$s,30.00],[%3$s,30.01],[%2$s,30.01],[%2$s,30.00]]]}}
                """.formatted(code, west, east);
    }

    @Test
    void a_point_finds_its_area_and_one_outside_is_given_back_with_a_sentence() {
        var csv = """
                source_id,lon,lat,kind,occurred_on
                west,120.00512,30.00512,theft,2025-07-01
                east,120.015,30.005,theft,2025-07-01
                between,120.01,30.005,theft,2025-07-01
                town,120.03,30.005,theft,2025-07-01
                outside,121,30.005,theft,2025-07-01
                nowhere,,,theft,2025-07-01
                half,120.005,,theft,2025-07-01
                swapped,30.005,120.005,theft,2025-07-01
                """;
        var id = machine.start(csv);
        var seen = machine.waitFor(id, "committed");
        assertThat(seen.get("rows").toString()).contains("added=4", "rejected=4");
        assertThat(seen.get("reasons").toString())
                .contains("point-outside", "不在本区任何区域的边界之内", "area-missing", "point-wrong");
        assertThat(area("west")).isEqualTo(villages[0] + " 120.005");
        assertThat(area("east")).startsWith(villages[1]);
        assertThat(area("town")).startsWith(world.code() + "001000");
        assertThat(machine.get("/imports/" + id + "/rejected.csv").body()).contains("outside,121,30.005");

        // A point on the boundary that two share belongs to one of them, and to the same one every time.
        assertThat(area("between").split(" ")[0]).isIn(List.of(villages).subList(0, 2));
        var again = machine.waitFor(machine.start(csv), "committed");
        assertThat(again.get("rows").toString()).contains("added=0", "corrected=0", "unchanged=4");
    }

    private String area(String id) {
        return world.inside(() -> jdbc.sql("select area || ' ' || lon from incident_current where source_id = ?")
                .params(id)
                .query(String.class)
                .single());
    }
}
