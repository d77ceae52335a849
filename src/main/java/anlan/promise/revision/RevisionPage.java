package anlan.promise.revision;

import anlan.promise.change.Clash;
import anlan.promise.change.FigureLines;
import anlan.promise.change.PlanChanges;
import anlan.promise.change.Touched;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as its page shows it.
 *
 * @param plan address of the plan
 * @param path its own
 * @param next what happens next, or what came of it
 * @param facts how it stands, word by word
 * @param behind what was approved since it was written; null while nothing was
 * @param why what was just typed as a reason
 */
record RevisionPage(
        String title,
        String campaign,
        String plan,
        String path,
        Paper paper,
        String state,
        String badge,
        String next,
        List<Fact> facts,
        boolean first,
        List<PlanChanges.Change> changes,
        List<FigureLines.Line> figures,
        List<Touched.Touch> touched,
        @Nullable Behind behind,
        List<Clash> clashes,
        List<Step> steps,
        May may,
        String why) {

    /** What can be taken to a meeting: the draft, or once it is approved the version it became. */
    record Paper(String path, String name) {}

    record Fact(String name, String text) {}

    /** @param sentence which version, by whom, why */
    record Behind(String sentence, List<PlanChanges.Change> changes, List<FigureLines.Line> figures) {}

    record Step(String title, String by, String why, boolean bad) {}

    /** @param own whether one would approve it but for having written it oneself */
    record May(
            boolean edit,
            boolean submit,
            boolean rebase,
            boolean recall,
            boolean decide,
            boolean own,
            boolean callOff) {}
}
