package anlan.fact.bundle;

import anlan.ground.staff.Choice;
import java.util.List;

/**
 * Many problems and what is done about them.
 *
 * @param fits a sentence where more fit than are taken at a time; empty otherwise
 * @param lines what will happen, or happened; empty before it is said what
 * @param unitsFound how many units have the typed part in their names, as a sentence
 * @param done whether it was done
 * @param back where what was done is looked at and taken back; empty where nothing can be
 */
record BundlePage(
        String title,
        List<Long> problems,
        String fits,
        Bundle typed,
        List<Choice> acts,
        List<Choice> units,
        String unitsFound,
        List<Choice> severities,
        String said,
        List<Line> lines,
        long going,
        boolean done,
        String back,
        List<Former> former) {

    /** What the viewer did before, to look at and perhaps to take back. */
    record Former(String path, String said, boolean undone) {}

    /** @param will what will happen; empty where it is refused, then {@code why} says so */
    record Line(String path, String number, String title, String will, String why) {}
}
