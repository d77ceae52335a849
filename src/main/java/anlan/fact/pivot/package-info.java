/**
 * How many records there are: counted crosswise, every count a door to the records behind it.
 *
 * <p>Counts by area, level, kind and month come from the sums that the incident room keeps beside the records; by weekday and hour from those by
 * hour; by week, or over single days, from the records. It owns no table. It refuses dimensions and measures that it does not know, and the same
 * dimension along both sides. Who may see figures but not records is shown no small counts.
 */
@NullMarked
@ApplicationModule(
        id = "pivot",
        allowedDependencies = {"access", "clock", "coverage", "dataset", "filter", "incident", "place", "web"})
package anlan.fact.pivot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
