/**
 * Which problems may be the same as one: near it in place and time and said in like words ({@link anlan.fact.likeness.Alike}). People look at
 * them and decide.
 */
@NullMarked
@ApplicationModule(
        id = "likeness",
        allowedDependencies = {"access", "place", "problem", "web", "wording"})
package anlan.fact.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
