/**
 * What the columns of a file are.
 *
 * <p>Heads are matched to a dataset's fields: as the source's last file was, else by what such heads are commonly called ({@link
 * anlan.fact.matching.Suggested}), and held against the file ({@link anlan.fact.matching.Matched}). A {@linkplain anlan.fact.matching.Sources
 * source} is one list of a unit, and remembers how it was read.
 *
 * <p>It refuses a whole file that has columns identifying persons, by their heads before a row is read and by their contents while rows stream past
 * ({@link anlan.fact.matching.Identities}). It owns sources and what they remember; their tables stand in the imports' first migration.
 */
@NullMarked
@ApplicationModule(
        id = "matching",
        allowedDependencies = {"clock", "coverage", "dataset", "paper", "web"})
package anlan.fact.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
