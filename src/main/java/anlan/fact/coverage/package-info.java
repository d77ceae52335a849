/**
 * Which months of which areas are known.
 *
 * <p>What is recorded together is a batch ({@link anlan.fact.coverage.Batches}), numbered in the order of recording, so that "as of" is a number. A
 * batch that came by a file speaks for months of areas ({@link anlan.fact.coverage.Spoken}); where it does so without bringing a row it leaves a
 * question open, "none, or missing?", and the month stays missing until that is answered. What nobody speaks for is missing, not zero: every
 * judgement asks {@link anlan.fact.coverage.Coverage} first.
 *
 * <p>It refuses to call a month known of which an area below is not. It owns batches, coverage and questions; their tables stand in the imports'
 * first migration.
 */
@NullMarked
@ApplicationModule(
        id = "coverage",
        allowedDependencies = {"store"})
package anlan.fact.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
