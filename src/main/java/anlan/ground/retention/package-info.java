/**
 * How long personal data is kept before it is deleted: so many days for each kind, set by whoever keeps that kind, each change with its reason.
 *
 * <p>A room that keeps such data names its kind ({@link anlan.ground.retention.Span}), asks here for the days ({@link
 * anlan.ground.retention.Retention}) and deletes by a job of its own that nobody may hold.
 */
@NullMarked
@ApplicationModule(
        id = "retention",
        allowedDependencies = {"access", "audit", "clock", "web"})
package anlan.ground.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
