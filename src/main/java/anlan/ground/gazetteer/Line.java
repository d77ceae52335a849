package anlan.ground.gazetteer;

import java.util.List;

/**
 * One row of a list as it came.
 *
 * @param number as a spreadsheet counts it: the head is 1
 */
record Line(long number, List<String> cells) {
    private static final int SHOWN = 120;

    /** Enough of the row to find it again. */
    String shown() {
        String text =
                String.join(" · ", cells.stream().filter(c -> !c.isBlank()).toList());
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
