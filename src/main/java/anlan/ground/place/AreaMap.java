package anlan.ground.place;

import java.util.List;

/**
 * A map ready to be drawn, in units of its own: north is up, {@code 0 0} the upper left corner.
 *
 * @param width as asked for, as is the height
 * @param shapes larger areas come last, so that their edges lie on top; areas without an outline are left out
 */
public record AreaMap(int width, int height, List<Shape> shapes) {

    /**
     * @param path the outline as SVG writes paths (SVG 2, chapter 9)
     * @param size of its ground, in square units
     * @param x of a point well inside, where a name can stand; so is y
     */
    public record Shape(Area area, String path, double size, int x, int y) {}
}
