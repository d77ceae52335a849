/**
 * Urging: a duty that is not done in time goes up by the clock, step by step, and to each once.
 *
 * <p>How many working days before or after its last day who is told is the office's to set, in versions with their reasons ({@link
 * anlan.promise.urging.DutyLadder}): those whose turn it is, who leads the unit, who gave the duty (of a part the unit that has the whole, else the
 * coordinator), and at last the coordinator, to be named in the bulletin. Any open duty is urged, also one that nobody accepted: whoever only waits
 * is not passed over. A duty that was handed in as done waits for whoever confirms it, and they are urged.
 *
 * <p>What is to be done follows from the duties and the steps that were taken, not from what was done last ({@link
 * anlan.promise.urging.UrgingClock}): after a stop each step is made up for once, a step is never taken twice for the same last day, and a last
 * day that was granted begins anew. In a year whose days off are not notified Monday to Friday are counted, and the story says so; steps to come are
 * reckoned by the calendar as it is known on the day.
 */
@NullMarked
@ApplicationModule(
        id = "urging",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "clock",
            "deadline",
            "duty",
            "job",
            "ladder",
            "notify",
            "plan",
            "store",
            "web"
        })
package anlan.promise.urging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
