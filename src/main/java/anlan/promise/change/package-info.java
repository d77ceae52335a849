/**
 * Changes of a plan as such, whoever writes them and whoever has to agree: of its text part by part, of its figures one by one.
 *
 * <p>Two texts are held against each other ({@link anlan.promise.change.PlanChanges}), changes of figures stand in a table ({@link
 * anlan.promise.change.FigureLines}). A changed text is read from a form ({@link anlan.promise.change.PlanForm}), its new parts under codes
 * that no version ever had; a change written on an older version is brought onto a later one, without anything being lost ({@link
 * anlan.promise.change.Rebasing}). What a change reaches beyond the plan is answered by the rooms that build on the plan ({@link
 * anlan.promise.change.Touched}).
 *
 * <p>The room owns nothing, and knows nothing of drafts, steps and approvals. It refuses phases that overlap, an objective without indicators,
 * a change of a phase that was closed, and a figure whose area or part is no more, that is out of range, or that another changed meanwhile.
 */
@NullMarked
@ApplicationModule(
        id = "change",
        allowedDependencies = {"access", "place", "plan", "web"})
package anlan.promise.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
