/**
 * Help where it is needed: what the page at hand is for, what the words mean, what to begin with.
 *
 * <p>A page's explanation stands in the words of its own room, under {@code <room>.help-<page>}; here its terms become links to the glossary.
 * The first hour asks the rooms for their first steps and shows which the facts say are done. The room owns the glossary and who wants to
 * see no more of the first hour; it refuses nothing.
 */
@NullMarked
@ApplicationModule(
        id = "help",
        allowedDependencies = {"access", "audit", "clock", "store", "web"})
package anlan.ground.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
