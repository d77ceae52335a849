/**
 * Units, their people, the posts these hold, and how they sign in.
 */
@NullMarked
@ApplicationModule(
        id = "staff",
        allowedDependencies = {"access", "web", "store", "clock"})
package anlan.ground.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
