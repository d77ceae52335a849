/**
 * The first hour of an empty home: the link that a start prints, and the page on which the district, its commission and the first coordinator
 * are entered.
 *
 * <p>It owns the link. It opens nothing once there is a district, and of two who set up at once, one does.
 */
@NullMarked
@ApplicationModule(
        id = "setup",
        allowedDependencies = {"access", "web", "store", "clock", "audit", "signin", "staff"})
package anlan.ground.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
