/**
 * Units and people by the file: the workbook to fill in, what a sent one would change, taking it in, and the ledgers that look the same.
 *
 * <p>It decides nothing about units and people: what must hold of them is the staff room's, and goes through its {@link
 * anlan.ground.staff.Roster}. It owns what was sent until it is taken in, a day at most, and the columns' names in both languages.
 *
 * <p>It refuses a file whole while one of its rows is wrong, and says what is wrong with each.
 */
@NullMarked
@ApplicationModule(
        id = "roster",
        allowedDependencies = {"access", "web", "store", "clock", "audit", "signin", "staff", "paper", "unit"})
package anlan.ground.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
