package anlan.promise.target;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.Promised;
import anlan.promise.plan.TargetCell;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures that are being worked on: the plan's own, or those of a revision.
 *
 * @param campaign with the text that they are for
 * @param path of what they belong to
 * @param own the figures
 * @param before what stands until they hold; the same where they are the plan's own
 * @param revision its title; null where they are the plan's own
 * @param open whether they may be set here
 * @param by who wrote a figure last
 */
record Worked(
        Campaign campaign,
        String path,
        Promised own,
        Promised before,
        @Nullable String revision,
        boolean open,
        Function<TargetCell, String> by) {

    String at(String phase, String area, String indicator) {
        return TargetPath.of(path, phase, area, indicator);
    }
}
