/**
 * Trees of hashes in the manner of RFC 6962: the root over any number of leaves, and the proofs that a leaf stands in it and that an earlier tree
 * is its beginning.
 *
 * <p>Arithmetic alone: it owns nothing and knows of no log ({@link anlan.ground.merkle.Tree} is told where nodes lie). Proofs are checked with
 * nothing but hashes ({@link anlan.ground.merkle.Proof}), so that anybody can. It refuses a leaf or an earlier size that the tree does not have.
 */
@NullMarked
@ApplicationModule(
        id = "merkle",
        allowedDependencies = {})
package anlan.ground.merkle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
