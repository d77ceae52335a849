package anlan.fact.block;

import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.place.Level;
import anlan.ground.place.OutlineRead;
import anlan.ground.place.Outlines;
import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Cuts an area: along the gazetteer's blocks where it has any, else by a grid. */
@Component
class Knife {

    /** @param name as the gazetteer has it; empty for a square */
    record Piece(
            String code,
            String name,
            @Nullable String outline,
            @Nullable Double square) {}

    private final Areas areas;
    private final Outlines outlines;

    Knife(Areas areas, Outlines outlines) {
        this.areas = areas;
        this.outlines = outlines;
    }

    /** The gazetteer's blocks in the area, of today. */
    List<Area> given(Area area) {
        return areas.within(area.code()).stream()
                .filter(a -> a.level() == Level.BLOCK)
                .toList();
    }

    List<Piece> along(List<Area> given) {
        var drawn = outlines.texts();
        return given.stream()
                .map(a -> {
                    var shape = shape(drawn, a.code());
                    return new Piece(
                            a.code(),
                            a.name(),
                            shape == null ? null : Ground.text(shape),
                            shape == null ? null : Ground.of(shape).flat(shape).getArea());
                })
                .toList();
    }

    /** Empty when it is refused. */
    List<Piece> grid(Area area, int metres, Refusals refusals) {
        var shape = shape(outlines.texts(), area.code());
        if (shape == null) {
            refusals.add(BlockFault.NOT_DRAWN, "metres", area.name());
            return List.of();
        }
        var ground = Ground.of(shape);
        var pieces = new ArrayList<Piece>();
        Grid.over(ground.flat(shape), metres)
                .ifPresentOrElse(
                        squares -> squares.forEach(
                                s -> pieces.add(new Piece("", "", Ground.text(ground.degrees(s)), s.getArea()))),
                        () -> refusals.add(BlockFault.TOO_MANY, "metres", Grid.MOST));
        return pieces;
    }

    private static @Nullable Geometry shape(Map<String, String> drawn, String code) {
        var text = drawn.get(code);
        return text == null
                ? null
                : OutlineRead.of(JsonMapper.shared().readTree(text)).shape();
    }
}
