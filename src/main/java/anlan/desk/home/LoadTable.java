package anlan.desk.home;

import anlan.ground.load.Loads.Load;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a unit have in hand.
 *
 * @param heads the kinds of work
 * @param more how many people are not shown, who have least
 */
record LoadTable(List<String> heads, List<Line> lines, String more) {

    record Cell(long open, long overdue, long soon, String path, String overduePath) {

        private static final Cell NONE = new Cell(0, 0, 0, "", "");

        static Cell of(@Nullable Load load) {
            return load == null
                    ? NONE
                    : new Cell(load.open(), load.overdue(), load.soon(), load.path(), load.overduePath());
        }
    }

    /** @param away until when, and who stands in; empty for one who is there */
    record Line(String name, String away, List<Cell> cells) {

        long overdue() {
            return cells.stream().mapToLong(Cell::overdue).sum();
        }

        long open() {
            return cells.stream().mapToLong(Cell::open).sum();
        }
    }
}
