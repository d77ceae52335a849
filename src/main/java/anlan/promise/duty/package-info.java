/**
 * Duties: what a unit does towards an objective of a campaign, by which measures, until which day, after which others.
 *
 * <p>A duty is what was written down about it and what was done since, row after row; how it stands follows from the rows ({@link
 * anlan.promise.duty.Duty}), and what may be done next exists on its state alone. It is given to a unit, which accepts it and names a person, or
 * sends it back with the reason; parts of it are given down level by level. Progress is told as what was done on which day, with what shows it,
 * never as a percentage. What is handed in as done is confirmed by somebody else than who did it. Another person or last day is asked for with a
 * reason, and granted by another.
 *
 * <p>It refuses a circle of predecessors, a last day before a predecessor's or after that of the whole, and days outside the campaign.
 */
@NullMarked
@ApplicationModule(
        id = "duty",
        allowedDependencies = {
            "access",
            "attachment",
            "audit",
            "calendar",
            "clock",
            "deadline",
            "load",
            "notify",
            "plan",
            "staff",
            "store",
            "web"
        })
package anlan.promise.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
