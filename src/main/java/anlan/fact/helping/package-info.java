/**
 * Problems that touch several areas and units: which areas, and which parts other units answer for.
 *
 * <p>A problem counts in its main area, wherever figures by area are made; the others are named on its page and nowhere counted. What a helping
 * unit was asked for, and whether it did it, are acts of the problem itself ({@link anlan.fact.problem.Helping}); this room follows them, so that
 * whoever helps finds them on the start page and in a list of their own, and is reminded by the clock before and after the last day.
 */
@NullMarked
@ApplicationModule(
        id = "helping",
        allowedDependencies = {"access", "audit", "clock", "notify", "place", "problem", "web", "wording"})
package anlan.fact.helping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
