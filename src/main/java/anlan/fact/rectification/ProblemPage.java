package anlan.fact.rectification;

import anlan.fact.likeness.Alike;
import anlan.fact.problem.Said;
import anlan.ground.attachment.Upload;
import java.util.List;

/**
 * One problem, as it is shown.
 *
 * @param next what has to happen now, in a sentence
 * @param due the last day of it; empty when nothing is due
 * @param arithmetic how that day was reckoned
 * @param others what a ledger kept elsewhere says beyond that
 * @param needs what evidence a claim still lacks, while it is being worked on
 * @param joined the others that it is merged with
 * @param goesOnThere whether it is the one that was merged, and goes on in the other
 * @param alike those that may be the same
 * @param toAreas where the areas that it touches are chosen; empty where the viewer may not
 * @param act the form that was refused; empty when none was
 */
record ProblemPage(
        String title,
        String number,
        String path,
        String category,
        String state,
        String badge,
        String severity,
        String grade,
        List<Fact> facts,
        List<Fact> others,
        String detail,
        String next,
        String due,
        String dueBadge,
        String dueWord,
        String arithmetic,
        List<Need> needs,
        List<Line> story,
        List<Version> versions,
        List<Doable> doables,
        Upload upload,
        String act,
        Said said,
        List<Joined> joined,
        boolean goesOnThere,
        List<Alike.Line> alike,
        Above above,
        List<Helper> helpers,
        String toAreas,
        boolean mayMend) {

    /** A helping unit and its part. */
    record Helper(String unit, String state, String badge, String asked, String due, String answer) {}

    /**
     * Its listing for supervision, and what of that kind the viewer may do.
     *
     * @param path of its listing; empty when it was never listed
     * @param toList where it is listed; empty where the viewer may not
     * @param toRefer where a lead is handed over sealed
     * @param toParties where its parties are; empty where the viewer neither opens them nor writes one down
     * @param parties how many there are, to whoever opens them
     */
    record Above(
            String path, String said, String badge, String toList, String toRefer, String toParties, String parties) {}

    record Fact(String name, String value) {}

    record Need(String what, boolean there) {}

    /**
     * One thing that was done.
     *
     * @param mark {@code bad} where it was for nothing
     * @param round a heading when a new round begins; empty otherwise
     */
    record Line(
            String what, String by, String at, String words, String due, String mark, String round, List<File> files) {}

    /** @param path empty where the viewer does not see it itself */
    record Joined(String number, String title, String path, String found, String detail, List<File> files) {}

    record File(String name, String path, boolean photo) {}

    record Version(String by, String at, String why, List<Changed> changed) {}

    record Changed(String field, String before, String after) {}
}
