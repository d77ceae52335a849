/**
 * Everything of a home in one file, and an empty home filled from it: the commands {@code backup} and {@code restore}.
 *
 * <p>A backup is taken while work goes on, of all rows as of one instant and of the home's files. What tables there are is asked of the database,
 * so no room is forgotten. It owns no tables. It refuses a file that is there already, a backup that is not whole, and a home that has data.
 */
@NullMarked
@ApplicationModule(
        id = "backup",
        allowedDependencies = {"store"})
package anlan.ground.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
