/**
 * Looking back on a plan: who changed what of its text and its figures, when and why.
 *
 * <p>An act on figures is taken back as a whole, by a further act, while nothing has been built on it; it refuses one whose figures were
 * changed again since.
 */
@NullMarked
@ApplicationModule(
        id = "history",
        allowedDependencies = {"access", "change", "place", "plan", "revision", "web"})
package anlan.promise.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
