/**
 * The schedule of a campaign's duties, counted back from their last days over working days.
 *
 * <p>By when each must begin at the latest so that it and all that wait for it end in time; how many working days are to spare if it began
 * today; which chain decides; and where the days do not go together. It is reckoned anew whenever it is looked at, from duties and calendar
 * alone, and writes nothing. It is drawn on a page, on the district's wall, and on A0 for a plotter.
 */
@NullMarked
@ApplicationModule(
        id = "schedule",
        allowedDependencies = {
            "access",
            "board",
            "calendar",
            "clock",
            "deadline",
            "document",
            "duty",
            "notify",
            "plan",
            "print",
            "staff",
            "typeface",
            "web"
        })
package anlan.promise.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
