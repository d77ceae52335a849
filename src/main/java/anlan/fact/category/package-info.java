/**
 * What kinds of problems the office knows, what a claim needs in each, and within how many working days each step is due.
 *
 * <p>Each change is a version with its reason. A kind that is no longer used stays on the problems that have it; a step that is under way keeps its
 * last day.
 */
@NullMarked
@ApplicationModule(
        id = "category",
        allowedDependencies = {"access", "audit", "clock", "problem", "web", "wording"})
package anlan.fact.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
