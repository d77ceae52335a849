/**
 * The problem ledger: what was found, who answers for it, what is done about it and whether it held.
 *
 * <p>A problem is what was written down about it and what was done since, row after row; how it stands follows from the rows ({@link
 * anlan.fact.problem.Problem}), and what may be done next exists on its state alone. Found, it is given to a unit, which takes it up, sends it
 * back with the reason, or hands it to another with its consent; a measure with a last day is agreed; what was done is claimed with the evidence
 * that its category asks for; somebody else verifies it, and a third looks back after a set time. What did not hold begins a new round with new
 * measures and a new last day; all rounds stay.
 *
 * <p>Nobody checks their own work, in any post and for whomever they stand in. Nothing is deleted: what was no problem is withdrawn, what
 * cannot be mended is closed without fixing, what was found twice is merged, each with its reason, and each can be taken up again. Each last
 * day is kept with its arithmetic.
 */
@NullMarked
@ApplicationModule(
        id = "problem",
        allowedDependencies = {
            "access",
            "attachment",
            "audit",
            "calendar",
            "clock",
            "deadline",
            "matching",
            "notify",
            "place",
            "staff",
            "store",
            "web"
        })
package anlan.fact.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
