/**
 * Something is done about many problems at once.
 *
 * <p>They are chosen in the ledger, one by one or all that fit a search; what is to be done is said once; a preview says of each what will happen,
 * or why not; then it is done, each with an act and an entry in the log of its own. What each allows, the problem says itself ({@link
 * anlan.fact.problem.Problem}). While nothing has come of it, whoever did it takes it back, for all of them or
 * for none.
 */
@NullMarked
@ApplicationModule(
        id = "bundle",
        allowedDependencies = {"access", "clock", "ledger", "problem", "staff", "store", "web", "wording"})
package anlan.fact.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
