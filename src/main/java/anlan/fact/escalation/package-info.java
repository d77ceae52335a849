/**
 * Escalation: what is not done in time goes up by the clock, step by step, and to each once.
 *
 * <p>How many working days before or after a last day who is told is the office's to set, for each severity ({@link anlan.fact.escalation.Ladder}), in
 * versions with their reasons. The clock looks at each open problem on the first day on which a step falls, no sooner ({@link
 * anlan.fact.escalation.Watch}): what it costs grows with what falls due, not with what is open. A stop is caught up with; a step that was taken is
 * never taken again for the same last day. What has gone up to the coordinator waits for an instruction there, and stands in the ledger as
 * escalated until the step is done or has another last day.
 *
 * <p>While a unit is asked to take a problem over, the last day of the measure stands still with everything that hangs on it: the day for the
 * answer counts instead. In a year whose days off are not notified Monday to Friday are counted, and the story says so; a last day that was reckoned
 * so is reckoned anew once the year is known ({@link anlan.fact.escalation.ReckonAnew}).
 */
@NullMarked
@ApplicationModule(
        id = "escalation",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "clock",
            "deadline",
            "job",
            "ladder",
            "notify",
            "problem",
            "store",
            "web",
            "wording"
        })
package anlan.fact.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
