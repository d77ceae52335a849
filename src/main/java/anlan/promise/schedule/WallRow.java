package anlan.promise.schedule;

import java.util.ArrayList;
import java.util.List;

/** One unit's bars in as few lanes as keep them and their words apart. All in points. */
record WallRow(String unit, List<Bar> bars, int lanes) {

    /** @param inside whether its words stand within the bar */
    record Bar(WallItem item, double x, double width, double textX, int lane, boolean inside) {}

    /** Where the time axis lies on the sheet, and which day is where. */
    interface Axis {
        double left();

        double right();

        double x(java.time.LocalDate day);
    }

    private static final double GAP = 3;
    private static final double APART = 8;

    static WallRow of(String unit, List<WallItem> items, Axis axis, Lettering lettering, double size) {
        var ends = new ArrayList<Double>();
        var bars = new ArrayList<Bar>();
        for (var item : items) {
            double x = axis.x(item.begin());
            double width = Math.max(size / 2, axis.x(item.end().plusDays(1)) - x);
            double text = lettering.width(item.label(), size);
            boolean inside = text + 2 * GAP <= width;
            double textX = inside ? x + GAP : x + width + GAP + text <= axis.right() ? x + width + GAP : x - GAP - text;
            double begin = Math.min(x, textX);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > begin) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, Math.max(x + width, textX + text) + APART);
            bars.add(new Bar(item, x, width, textX, lane, inside));
        }
        return new WallRow(unit, bars, Math.max(1, ends.size()));
    }
}
