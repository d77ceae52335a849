/**
 * The ledger's map: where the problems of a search lie.
 *
 * <p>Areas are shaded by problems per 10,000 residents in classes of equally many ({@link anlan.fact.map.Rates}); problems whose point is known
 * are dots. The same stands beside it as a table. What fits, and who sees it, the ledger says ({@link anlan.fact.ledger.Spread}).
 */
@NullMarked
@ApplicationModule(
        id = "map",
        allowedDependencies = {"access", "clock", "ledger", "place", "web"})
package anlan.fact.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
