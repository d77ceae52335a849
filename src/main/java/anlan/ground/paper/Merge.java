package anlan.ground.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/** A merged range; lines from 1, columns from 0, both ends belong to it. */
record Merge(int top, int left, int bottom, int right) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    static Optional<Merge> of(String range) {
        var found = RANGE.matcher(range);
        return found.matches()
                ? Optional.of(new Merge(
                        Integer.parseInt(found.group(2)),
                        column(found.group(1)),
                        Integer.parseInt(found.group(4)),
                        column(found.group(3))))
                : Optional.empty();
    }

    boolean covers(long line, int column) {
        return line >= top && line <= bottom && column >= left && column <= right;
    }

    private static int column(String letters) {
        var column = 0;
        for (var i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
