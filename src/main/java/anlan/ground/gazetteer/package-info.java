/**
 * Lists of places as offices and publishers hand them around: codes and names, outlines, counts of people.
 *
 * <p>It owns the files on their way in, the reading of their columns, and what the keeper of places is still asked for. A list is shown in
 * full, with what it would change and which rows are wrong and why, before it is taken in; what is taken in twice changes nothing. What is
 * taken becomes areas, outlines and counts of the room of places, which this room tells and never keeps.
 */
@NullMarked
@ApplicationModule(
        id = "gazetteer",
        allowedDependencies = {"access", "audit", "clock", "paper", "place", "store", "web"})
package anlan.ground.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
