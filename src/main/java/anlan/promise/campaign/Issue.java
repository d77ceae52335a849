package anlan.promise.campaign;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text of the plan as it is set on paper.
 *
 * @param number under which it was issued; empty while it was not
 * @param draft whether it is not in force: every page carries the mark, and the title says so
 * @param day on which it was signed; null while it was not
 * @param note what stands under the date; may be empty
 */
record Issue(
        Campaign campaign,
        Plan plan,
        String number,
        boolean draft,
        @Nullable LocalDate day,
        String note) {}
