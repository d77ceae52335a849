package anlan.fact.bundle;

import anlan.ground.staff.Choice;
import java.util.List;

/**
 * Many problems and what is done about them.
 *
 * @param fits a sentence where more fit than are taken at a time; empty otherwise
 * @param lines what will happen, or happened; empty before it is said what
 * @param done whether it was done
 */
record BundlePage(
        String title,
        List<Long> problems,
        String fits,
        Bundle typed,
        List<Choice> acts,
        List<Choice> units,
        List<Choice> severities,
        String said,
        List<Line> lines,
        long going,
        boolean done) {

    /** @param will what will happen; empty where it is refused, then {@code why} says so */
    record Line(String path, String number, String title, String will, String why) {}
}
