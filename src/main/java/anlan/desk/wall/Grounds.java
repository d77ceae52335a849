package anlan.desk.wall;

import anlan.ground.place.Area;
import anlan.ground.place.AreaMap;
import anlan.ground.place.AreaMaps;
import anlan.ground.place.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The maps that are shaded. Where one or two wide townships would press all others into a corner, the others are drawn large and the whole
 * district small beside them.
 */
@Component
class Grounds {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 690;
    private static final int SMALL = 230;

    /** A township this many times as wide as the middle one leaves the others no room. */
    private static final double WIDE = 8;

    /** @param whole of the district, small; without shapes where the large one shows it all */
    record Maps(AreaMap most, AreaMap whole) {

        boolean none() {
            return most.shapes().isEmpty();
        }

        private static Board.Ground ground(AreaMap map, int left) {
            return new Board.Ground(
                    map.width(),
                    map.height(),
                    left,
                    map.shapes().stream()
                            .map(s -> new Board.Outline(
                                    s.area().code(), s.path(), s.area().level() == Level.TOWNSHIP))
                            .toList());
        }

        Board.Ground large() {
            return ground(most, whole.shapes().isEmpty() ? 0 : SMALL);
        }

        Board.Ground small() {
            return ground(whole, 0);
        }
    }

    private final AreaMaps maps;

    Grounds(AreaMaps maps) {
        this.maps = maps;
    }

    Maps of(Reading reading) {
        var townships = reading.townships();
        var all = Stream.concat(reading.villages().stream(), townships.stream()).toList();
        var wide = wide(maps.draw(townships, WIDTH, HEIGHT));
        if (wide.isEmpty()) {
            return new Maps(maps.draw(all, WIDTH, HEIGHT), new AreaMap(0, 0, List.of()));
        }
        var others = all.stream()
                .filter(a -> !wide.contains(a.code()) && !wide.contains(String.valueOf(a.parent())))
                .toList();
        return new Maps(maps.draw(others, WIDTH - SMALL, HEIGHT), maps.draw(all, SMALL - 20, HEIGHT / 2));
    }

    private static Set<String> wide(AreaMap map) {
        var sizes = map.shapes().stream().map(AreaMap.Shape::size).sorted().toList();
        var wide = new HashSet<String>();
        if (sizes.size() >= 4) {
            var middle = sizes.get(sizes.size() / 2 - 1);
            map.shapes().stream()
                    .filter(s -> s.size() > WIDE * middle)
                    .map(AreaMap.Shape::area)
                    .map(Area::code)
                    .forEach(wide::add);
        }
        return wide.size() * 3 > sizes.size() ? Set.of() : wide;
    }
}
