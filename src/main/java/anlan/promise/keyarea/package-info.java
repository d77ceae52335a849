/**
 * The areas that a campaign puts first: marked by name or on the map, with their days and the reason, and taken off the list again.
 *
 * <p>It refuses an area that is not there, one that is on the list on those days already, and days in the wrong order.
 */
@NullMarked
@ApplicationModule(
        id = "keyarea",
        allowedDependencies = {"access", "place", "plan", "web"})
package anlan.promise.keyarea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
