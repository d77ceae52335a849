/**
 * What is done about one problem, step by step, on its page: it is given to a unit, taken up, mended, verified and looked back at.
 *
 * <p>Each step is a route of its own. The problem itself says whether the step can be taken in the state it is in, and whose own work it
 * would be ({@link anlan.fact.problem.Problem}); the page shows the steps that the viewer may take now, the next one first.
 */
@NullMarked
@ApplicationModule(
        id = "rectification",
        allowedDependencies = {
            "access",
            "attachment",
            "clock",
            "escalation",
            "helping",
            "ladder",
            "likeness",
            "listing",
            "party",
            "problem",
            "staff",
            "transcript",
            "web",
            "wording"
        })
package anlan.fact.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
