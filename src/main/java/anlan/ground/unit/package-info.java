/**
 * Units are entered, changed and ended one by one, and looked at as a tree; by the file is the roster room's.
 *
 * <p>It decides what must hold of a unit, whoever writes it ({@link anlan.ground.unit.UnitRules}): one commission, no circle, a code of its own,
 * areas that are there; none ends with people or units in it. What ended keeps its name in the past. Who works in a unit is
 * the staff room's, in whose first migration the tables stand.
 */
@NullMarked
@ApplicationModule(
        id = "unit",
        allowedDependencies = {"access", "audit", "clock", "place", "signin", "staff", "succession", "web"})
package anlan.ground.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
