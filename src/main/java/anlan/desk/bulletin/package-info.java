/**
 * Bulletins: how the promises of the campaign stand, made known on an official paper.
 *
 * <p>A bulletin is written from the verdicts of that moment and issued with a number of the register, in one transaction; what it said is kept
 * as it was said, whatever is corrected later. Each carries the head of the audit log (who holds an old bulletin can show whether the log was
 * changed since). It owns the bulletins; it refuses to issue one while no campaign was started.
 */
@NullMarked
@ApplicationModule(
        id = "bulletin",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "derivation",
            "document",
            "escalation",
            "indicator",
            "measure",
            "plan",
            "problem",
            "register",
            "staff",
            "store",
            "template",
            "urging",
            "web"
        })
package anlan.desk.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
