/**
 * The phases of a plan as they are worked through: criteria confirmed with evidence or judged by an indicator, the phase closed against them,
 * reopened with a reason, and told of before it ends.
 *
 * <p>What was true when a phase was closed is kept as it was, whatever is corrected later. It refuses a closing while a criterion is open or
 * an earlier phase is, a confirmation without evidence, and a reopening without a reason.
 */
@NullMarked
@ApplicationModule(
        id = "phase",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "change",
            "deadline",
            "keyarea",
            "notify",
            "place",
            "plan",
            "revision",
            "web"
        })
package anlan.promise.phase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
