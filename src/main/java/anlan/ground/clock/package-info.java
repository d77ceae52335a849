/**
 * What time it is. All of Anlan asks one clock, whose zone is the district's; the demonstration and the tests may choose its day.
 */
@NullMarked
@ApplicationModule(
        id = "clock",
        allowedDependencies = {})
package anlan.ground.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
