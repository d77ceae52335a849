package anlan.promise.campaign;

import anlan.promise.change.FigureLines;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Promised;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the plan as it is set on paper.
 *
 * @param figures that it promises
 * @param changed figures that it sets to another value than the version before it, as far as the reader may see them
 * @param number under which it was issued; empty while it was not
 * @param draft whether it is not in force: every page carries the mark, and the title says so
 * @param day on which it was signed; null while it was not
 * @param note what stands under the date; may be empty
 */
record Issue(
        Campaign campaign,
        Plan plan,
        Promised figures,
        List<FigureLines.Line> changed,
        String number,
        boolean draft,
        @Nullable LocalDate day,
        String note) {}
