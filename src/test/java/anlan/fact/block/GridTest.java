package anlan.fact.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GridTest {

    private static final GeometryFactory PLANE = new GeometryFactory();

    @Test
    void a_rectangle_is_cut_into_whole_squares_from_north_to_south_and_west_to_east() {
        var cells = Grid.over(ring(0, 0, 1000, 0, 1000, 500, 0, 500), 250).orElseThrow();
        assertThat(cells).hasSize(8).allSatisfy(c -> assertThat(c.getArea()).isEqualTo(62_500));
        assertThat(cells.getFirst().getEnvelopeInternal().getMinY()).isEqualTo(250);
        assertThat(cells.get(1).getEnvelopeInternal().getMinX()).isEqualTo(250);
        assertThat(cells.getLast().getEnvelopeInternal().getMaxX()).isEqualTo(1000);
    }

    @Test
    void a_scrap_goes_to_the_neighbour_with_the_longest_edge_and_no_ground_is_lost() {
        // 1,020 wide: a fifth column of 20 m by 250 m has 8 % of a square.
        var cells = Grid.over(ring(0, 0, 1020, 0, 1020, 250, 0, 250), 250).orElseThrow();
        assertThat(cells).hasSize(4);
        assertThat(cells.getLast().getArea()).isCloseTo(67_500, within(0.01));
        assertThat(sum(cells)).isCloseTo(255_000, within(0.01));
    }

    @Test
    void an_outline_that_winds_keeps_all_its_ground_and_no_two_blocks_lie_on_one_another() {
        // A U with a slanting arm; by the shoelace formula 1,880,000 square metres.
        var outline = ring(0, 0, 1900, 0, 2100, 1300, 1500, 1300, 1300, 500, 500, 500, 500, 1300, 0, 1300);
        var cells = Grid.over(outline, 250).orElseThrow();
        assertThat(sum(cells)).isCloseTo(1_880_000, within(0.5));
        var whole = PLANE.buildGeometry(cells).union();
        assertThat(whole.getArea()).isCloseTo(1_880_000, within(0.5));
        assertThat(whole.symDifference(outline).getArea()).isLessThan(0.5);
        assertThat(cells).allSatisfy(c -> assertThat(c.getArea()).isGreaterThan(0.15 * 62_500 - 1));
        assertThat(Grid.over(outline, 250).orElseThrow()).isEqualTo(cells);
    }

    @Test
    void an_island_stays_a_block_of_its_own_however_small() {
        var two = PLANE.createMultiPolygon(new org.locationtech.jts.geom.Polygon[] {
            ring(0, 0, 500, 0, 500, 500, 0, 500), ring(1600, 100, 1650, 100, 1650, 150, 1600, 150)
        });
        var cells = Grid.over(two, 500).orElseThrow();
        assertThat(cells).hasSize(2);
        assertThat(sum(cells)).isCloseTo(252_500, within(0.01));
    }

    @Test
    void squares_too_many_to_walk_are_not_laid() {
        assertThat(Grid.over(ring(0, 0, 14_000, 0, 14_000, 14_000, 0, 14_000), 250))
                .isEmpty();
        assertThat(Grid.over(ring(0, 0, 90_000, 0, 90_000, 90_000, 0, 90_000), 50))
                .isEmpty();
    }

    /** On the sphere R²·Δλ·(sin φ₂ − sin φ₁) is 2,141,459.6 m² for 0.02° by 0.01° at 30° north, with R = 6,371,008.8 m. */
    @Test
    void ground_in_degrees_is_measured_in_square_metres() {
        var degrees = ring(120, 30, 120.02, 30, 120.02, 30.01, 120, 30.01);
        var ground = Ground.of(degrees);
        var flat = ground.flat(degrees);
        assertThat(flat.getArea()).isCloseTo(SPHERE, within(SPHERE * 1e-6));
        assertThat(ground.degrees(flat).equalsExact(degrees, 1e-9)).isTrue();
    }

    private static final double SPHERE = 2_141_459.6;

    private static double sum(List<Geometry> cells) {
        return cells.stream().mapToDouble(Geometry::getArea).sum();
    }

    private static org.locationtech.jts.geom.Polygon ring(double... points) {
        var ring = new Coordinate[points.length / 2 + 1];
        for (int i = 0; i < points.length / 2; i++) {
            ring[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        ring[points.length / 2] = ring[0];
        return PLANE.createPolygon(ring);
    }
}
