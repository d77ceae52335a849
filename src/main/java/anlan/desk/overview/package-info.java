/**
 * Where every promise stands: objectives, their indicators, and the areas in which one of them is kept or missed. It owns nothing; it asks
 * the plan what was promised and the indicators what came of it, as of the clock's instant, within the areas of the viewer.
 */
@NullMarked
@ApplicationModule(
        id = "overview",
        allowedDependencies = {
            "access",
            "calendar",
            "clock",
            "deadline",
            "web",
            "place",
            "plan",
            "derivation",
            "indicator",
            "measure",
            "statistics"
        })
package anlan.desk.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
