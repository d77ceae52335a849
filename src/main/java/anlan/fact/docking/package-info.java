/**
 * Other systems write problems down and take the steps of their unit, by the rules of the pages.
 *
 * <p>Each call is one however often it is sent under a key, and no step is taken upon an older state than the one it names. What a system may do
 * is its unit's share: to take up, send back, propose, tell, claim done; agreeing, verifying and looking back stay people's. The search of many is
 * the ledger's ({@link anlan.fact.ledger.Fitting}).
 */
@NullMarked
@ApplicationModule(
        id = "docking",
        allowedDependencies = {"access", "audit", "ledger", "problem", "repeat", "web"})
package anlan.fact.docking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
