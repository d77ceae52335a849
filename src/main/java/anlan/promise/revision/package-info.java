/**
 * Changing the plan's text: each saving is a version that says who, when and why.
 *
 * <p>It refuses phases that overlap, an objective without indicators, a change of a phase that was closed, and a form that was filled in on
 * an older version, telling what changed since.
 */
@NullMarked
@ApplicationModule(
        id = "revision",
        allowedDependencies = {"access", "plan", "web"})
package anlan.promise.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
