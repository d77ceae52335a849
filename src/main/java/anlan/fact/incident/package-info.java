/**
 * Incidents: statistical records of criminal and public-order cases, without identities, kept in versions and counted as they are kept.
 *
 * <p>A row is never overwritten. A version holds from the batch it came with until the batch that replaced it, so that "as of" an instant is
 * {@code batch <= b and (until is null or until > b)} with {@code b} from {@link anlan.fact.coverage.Batches#asOf}. Beside the rows stand
 * sums by area (and each area above), month and year, held in the same way and written in the same transaction: a count reads about as many
 * rows as it answers, for now and for any earlier instant alike. Each night a random sample of the sums is counted again from the rows; a
 * difference is logged as an error and kept.
 *
 * <p>It is a {@link anlan.fact.dataset.Dataset}: its rows come by imports. It refuses rows without a known area or kind, with days that cannot
 * be, and two rows of one id that say different things.
 */
@NullMarked
@ApplicationModule(
        id = "incident",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "coverage",
            "dataset",
            "extent",
            "job",
            "paper",
            "place",
            "store",
            "web"
        })
package anlan.fact.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
