/**
 * How many problems are in each state, for the whole district at one look ({@link anlan.fact.tally.Tally}): kept as they move, not counted anew.
 */
@NullMarked
@ApplicationModule(
        id = "tally",
        allowedDependencies = {"job"})
package anlan.fact.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
