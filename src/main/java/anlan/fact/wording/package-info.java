/**
 * How a problem is put before people: its number, its place, its days, and how near the last one is.
 *
 * <p>Whoever shows problems says it with these, so that a list, a page, a message and a paper call the same thing by the same words.
 */
@NullMarked
@ApplicationModule(
        id = "wording",
        allowedDependencies = {"calendar", "clock", "deadline", "notify", "place", "problem", "web"})
package anlan.fact.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
