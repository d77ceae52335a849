package anlan.ground.gazetteer;

import anlan.ground.place.PlaceFault;
import java.util.List;

/**
 * A row that is not taken in.
 *
 * @param number its row in the file (or its place among the outlines)
 * @param shown the row as it came
 * @param args what the sentence about the fault names
 */
record RowRefused(long number, String shown, PlaceFault fault, List<Object> args) {
    RowRefused(Line line, PlaceFault fault, Object... args) {
        this(line.number(), line.shown(), fault, List.of(args));
    }
}
