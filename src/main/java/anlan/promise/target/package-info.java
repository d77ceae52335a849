/**
 * Setting the plan's figures: by indicator, phase and area, in a table or by machine, and handing an area's figures down to the areas below.
 *
 * <p>Until the start figures are set directly; afterwards in a revision, in the same table, beside those in force.
 *
 * <p>A figure is read as people write it; one that cannot be meant, that somebody else changed meanwhile, or that belongs to an area outside
 * one's own is refused beside its field, and nothing of that sending is taken. A spread is shown before it is made and can be taken back as
 * a whole.
 */
@NullMarked
@ApplicationModule(
        id = "target",
        allowedDependencies = {"access", "change", "place", "plan", "revision", "web"})
package anlan.promise.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
