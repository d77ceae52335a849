package anlan.ground.succession;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * One line of a change as it was written: the old code, the new one, the new name.
 *
 * @param number as a spreadsheet counts it, for refusals
 * @param name empty where it stays as it is
 */
record Line(long number, String old, String code, String name) {

    /** As lines are carried from the preview to the taking. */
    static String carried(List<Line> lines) {
        return lines.stream().map(l -> String.join("\t", l.old, l.code, l.name)).collect(Collectors.joining("\n"));
    }

    static List<Line> read(String carried) {
        var number = new AtomicLong();
        return carried.lines()
                .filter(l -> !l.isBlank())
                .map(l -> Arrays.copyOf(l.split("\t", -1), 3))
                .map(c -> new Line(number.incrementAndGet(), text(c[0]), text(c[1]), text(c[2])))
                .toList();
    }

    private static String text(String cell) {
        return Objects.requireNonNullElse(cell, "").strip();
    }
}
