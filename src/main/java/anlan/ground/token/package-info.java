/**
 * Tokens of other systems: each belongs to one unit, may what its scopes say inside that unit's areas, and ends by itself.
 *
 * <p>It answers the access room's question who a calling system is, at every request: a revoked token is met by it at once. Only a hash is
 * kept; the text is shown once. Nobody hands a system more than they have themselves.
 */
@NullMarked
@ApplicationModule(
        id = "token",
        allowedDependencies = {"access", "web", "store", "clock", "audit", "staff"})
package anlan.ground.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
