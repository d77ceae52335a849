/**
 * Areas that change (区划调整): renamed, merged, split or moved from a day on, by the document that says so.
 *
 * <p>A change is its lines, each an old code and the new one that follows it; the four kinds fall out of them. It is shown in full before it
 * is taken, taken whole, and can be taken back until its day. The room owns the changes and what follows from them: of which areas of
 * earlier days an area consists ({@link anlan.ground.succession.Successions}), so that a year later like is compared with like, and to which
 * area a record goes that still carries an old code. Past figures stay with the areas of their time.
 *
 * <p>It refuses an area merged into itself, a second change of one area on the same day, a code that is taken or does not fit its place, and
 * an end that would leave areas below without one above. What it cannot tell, the past of a part of a divided village, it says is unknown.
 */
@NullMarked
@ApplicationModule(
        id = "succession",
        allowedDependencies = {"access", "audit", "clock", "paper", "place", "store", "web"})
package anlan.ground.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
