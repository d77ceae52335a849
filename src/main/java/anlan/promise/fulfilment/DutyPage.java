package anlan.promise.fulfilment;

import anlan.ground.attachment.Upload;
import anlan.promise.duty.Said;
import anlan.promise.safeguard.Safeguards;
import java.util.List;

/**
 * One duty, as it is shown.
 *
 * @param raised how high it has gone, as it was not done in time; empty when it has not
 * @param next what has to happen now, in a sentence
 * @param arithmetic how the last day was moved; empty when it was not
 * @param before duties that end before it
 * @param after duties that wait for it
 * @param change that waits for an answer; empty when none does
 * @param act the form that was refused; empty when none was
 */
record DutyPage(
        String title,
        String number,
        String path,
        String list,
        String campaign,
        String state,
        String badge,
        String raised,
        List<Fact> facts,
        String measures,
        String next,
        String due,
        String dueBadge,
        String dueWord,
        String arithmetic,
        String change,
        List<Other> parts,
        List<Other> before,
        List<Other> after,
        List<Line> story,
        List<Safeguards.Shown> safeguards,
        List<Doable> doables,
        Upload upload,
        String today,
        String act,
        Said said,
        boolean mayDivide,
        boolean mayMend) {

    record Fact(String name, String value, String path) {}

    /** @param path empty where the viewer does not see it */
    record Other(String path, String title, String unit, String due, String state, String badge) {}

    /**
     * One thing that was done.
     *
     * @param mark {@code bad} where it was for nothing
     */
    record Line(String what, String by, String at, String words, String due, String mark, List<File> files) {}

    record File(String name, String path, boolean photo) {}
}
