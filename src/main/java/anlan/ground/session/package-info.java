/**
 * Where somebody is signed in: each sitting with its device, address and times, for its owner to see and to end; and how long one may last.
 *
 * <p>A sitting ends when it has been idle for too long, when it has lasted too long altogether whatever was done in it, when its owner ends it
 * from another device, or when they sign out. What a browser calls itself is kept with the sitting and goes with it: no list of devices remains.
 */
@NullMarked
@ApplicationModule(
        id = "session",
        allowedDependencies = {"access", "web", "clock", "audit"})
package anlan.ground.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
