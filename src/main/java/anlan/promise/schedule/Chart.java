package anlan.promise.schedule;

import java.util.List;

/**
 * The wall chart as it is drawn: units one below the other, time from left to right. All in the units of its view box.
 *
 * @param today where the line of today stands; negative when it lies outside
 * @param links what waits for what
 */
record Chart(
        int width,
        int height,
        int left,
        int today,
        List<Band> phases,
        List<Tick> months,
        List<Row> rows,
        List<Bar> bars,
        List<Link> links) {

    record Band(int x, int width, int middle, String name, boolean odd) {}

    record Tick(int x, String name) {}

    record Row(int y, int height, int middle, String unit) {}

    /**
     * @param look {@code done}, {@code bad} (overdue), {@code critical} or empty
     * @param tip all of it in a sentence
     */
    record Bar(int x, int y, int width, int textX, String title, String look, String path, String tip) {}

    record Link(String path, String look) {}
}
