/**
 * Areas that change (区划调整): renamed, merged, split or moved from a day on, by the document that says so.
 *
 * <p>A change is its lines, each an old code and the new one that follows it; the four kinds fall out of them. It is shown in full before it
 * is taken, taken whole, and can be taken back until its day. The room owns the changes, and of which areas before it each area after a change
 * consists; what is compared by that stands in the room {@code extent}. Past figures stay with the areas of their time.
 *
 * <p>It refuses an area merged into itself, a second change of one area on the same day, a code that is taken or does not fit its place, and
 * an end that would leave areas below without one above.
 */
@NullMarked
@ApplicationModule(
        id = "succession",
        allowedDependencies = {"access", "audit", "clock", "paper", "place", "store", "web"})
package anlan.ground.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
