/**
 * What is done about a duty, step by step, on its page: it is given and divided, accepted or sent back, carried out, changed and confirmed.
 *
 * <p>Each step is a route of its own. The duty itself says whether the step can be taken in the state it is in, and whose own work it would be
 * ({@link anlan.promise.duty.Duty}); the page shows the steps that the viewer may take now, the next one first.
 */
@NullMarked
@ApplicationModule(
        id = "fulfilment",
        allowedDependencies = {
            "access",
            "attachment",
            "clock",
            "duty",
            "ladder",
            "plan",
            "safeguard",
            "staff",
            "urging",
            "web"
        })
package anlan.promise.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
