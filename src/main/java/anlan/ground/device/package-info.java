/**
 * What a person's own phone shows for them in programs that know no session: a name and a secret, made once, kept as a hash.
 *
 * <p>It answers the access room's question who is calling, at every request: a revoked or expired one, or one of somebody who left, opens nothing.
 * It opens only what is made for such programs, with the rights its person has at that moment.
 */
@NullMarked
@ApplicationModule(
        id = "device",
        allowedDependencies = {"access", "audit", "clock", "store", "web"})
package anlan.ground.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
