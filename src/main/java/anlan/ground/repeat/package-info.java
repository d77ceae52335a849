/**
 * Knows a machine's call again by the key that it was sent under, so that one sent twice is one.
 *
 * <p>Keys are each caller's own. Whoever comes with the same key while the first call is still going on waits for it. Another content under the
 * same key is refused. After ninety days a key is forgotten.
 */
@NullMarked
@ApplicationModule(
        id = "repeat",
        allowedDependencies = {"access", "clock", "job", "store", "web"})
package anlan.ground.repeat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
