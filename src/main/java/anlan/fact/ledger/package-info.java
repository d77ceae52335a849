/**
 * The problem ledger: problems are written down here, and looked for.
 *
 * <p>What stands in the ledger follows from the problems themselves ({@link anlan.fact.problem.Problem}); everybody sees those of their
 * units and areas. What waits for the viewer is handed to their first page.
 */
@NullMarked
@ApplicationModule(
        id = "ledger",
        allowedDependencies = {
            "access",
            "attachment",
            "audit",
            "clock",
            "document",
            "download",
            "likeness",
            "matching",
            "paper",
            "place",
            "problem",
            "staff",
            "store",
            "tally",
            "transcript",
            "web",
            "wording"
        })
package anlan.fact.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
